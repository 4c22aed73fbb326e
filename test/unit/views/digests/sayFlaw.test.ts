import { expect, it } from 'vitest';
import { texts as en } from '../../../../src/i18n/en/digests';
import { texts as ko } from '../../../../src/i18n/ko/digests';
import { importDigest } from '../../../../src/importers/importers';
import { sayFlaw } from '../../../../src/views/digests/sayFlaw';

const PAPER = { id: '2601.00010', title: 'A Title', abstract: 'An abstract.' };
const keys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, 1]));

it.each<[content: unknown, korean: string, english: string]>([
  ['', '빈 파일입니다.', 'The file is empty.'],
  ['[{"votes": NaN}]', 'JSON에 없는 NaN', 'which JSON does not have'],
  ['1', '1 하나만 있습니다.', 'There is 1 alone'],
  [{ error: 'not yet' }, '오류가 들어 있습니다: "not yet"', 'in place of papers: "not yet"'],
  [[{ id: 'x' }], '항목 1개 가운데', 'none of its entries (1)'],
  [[{ ...PAPER, abstract: '' }], '1편 가운데 글이 있는 것이 0편뿐', 'only 0 of 1 papers'],
  [[PAPER, PAPER], '두 번 실린 논문 1편은', 'the first is read: 2601.00010'],
  [
    [{ ...PAPER, picture: 'https://a.example/a.png' }],
    '호스트 a.example의 그림 1개는 뺐습니다',
    'Pictures on a.example (1) are left out',
  ],
  [[{ ...PAPER, ...keys(12) }], 'key9 (1) 외 2개', 'key9 (1) and 2 more'],
  [{ date: '2026-01-06', papers: [PAPER] }, '2026-01-06의 논문', 'papers of 2026-01-06'],
])('%j is said in Korean and in English', (content, korean, english) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const [problem] = importDigest('2026-01-05.json', text)?.problems ?? [];
  if (problem?.about !== 'file') throw new Error('a flaw of the file is expected');
  expect(sayFlaw(problem.flaw, ko.json.flaws)).toContain(korean);
  expect(sayFlaw(problem.flaw, en.json.flaws)).toContain(english);
});
