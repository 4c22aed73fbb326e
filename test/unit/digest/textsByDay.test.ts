import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDigest } from '../../../src/digest/parseDigest';
import { MAX_LINE_LENGTH } from '../../../src/digest/problem';
import { textsByDay } from '../../../src/digest/textsByDay';

const LINES = [
  '## Daily Papers (2025-02-26)',
  '\ufeff ## Daily Papers ( 2025-02-25 )',
  '## Daily Papers (2025-02-30)',
  '##',
  // Is cut before its day.
  `##${' '.repeat(MAX_LINE_LENGTH)}(2025-02-24)`,
  '### [A](https://arxiv.org/abs/2502.00001)',
  '### [B](https://arxiv.org/abs/2502.00002)',
  '### no paper',
  'Vote: 3',
  '- ***제목***: 글',
  'Title (ko): 제목',
  'text',
  '',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r\n', '\r', '\u2028')))
  .map((lines) => lines.flat().join(''));

it('has for each day what the whole text says of it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { papers } = parseDigest(text);
      const split = textsByDay(text);
      const days = new Set(papers.map(({ day }) => day));
      expect([...split.keys()]).toEqual(expect.arrayContaining([...days]));
      for (const [day, ofDay] of split) {
        expect(parseDigest(ofDay).papers).toEqual(papers.filter((paper) => paper.day === day));
      }
    }),
  );
});
