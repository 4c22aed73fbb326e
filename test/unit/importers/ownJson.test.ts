import { describe, expect, it } from 'vitest';
import { imported, importedPaper, sectionsOf } from './imported';

const PAPER = { id: '2601.00010', title: 'A Title', abstract: 'An abstract.' };
const PICTURE = 'https://cdn-uploads.huggingface.co/a/b.png';

describe('our own JSON', () => {
  it('is read whole', () => {
    const paper = importedPaper({
      id: '2601.00010v2',
      title: 'A\n  Title',
      titles: { ko: '예시 논문' },
      authors: ['Ada Example', { name: 'Ben Example' }],
      votes: 12,
      sections: [
        { label: "What's New", text: '새 모델' },
        { label: 'My Own', bullets: ['하나', '둘'] },
        { text: '라벨 없는 문장' },
      ],
      abstract: 'An\nabstract.',
      keywords: ['LoRA', 'a, b'],
      links: { code: 'https://github.com/a/b', project: 'https://a.io/x(1)' },
      picture: PICTURE,
      video: 'https://cdn-uploads.huggingface.co/a/b.mp4',
      lang: 'ko',
    });
    expect(paper).toMatchObject({
      id: '2601.00010',
      day: '2026-01-05',
      title: 'A Title',
      koreanTitle: '예시 논문',
      authors: ['Ada Example', 'Ben Example'],
      authorsInOrder: true,
      authorsCut: false,
      votes: 12,
      keywords: ['LoRA', 'a, b'],
      code: 'https://github.com/a/b',
      project: 'https://a.io/x%281%29',
      picture: PICTURE,
      video: 'https://cdn-uploads.huggingface.co/a/b.mp4',
      language: 'ko',
      problems: [],
    });
    expect(sectionsOf(paper)).toEqual([
      ["What's New", '새 모델'],
      ['My Own', '하나', '둘'],
      [null, '라벨 없는 문장'],
      ['Abstract', 'An abstract.'],
    ]);
    expect(paper.sections[0]?.kind).toBe('whats-new');
  });

  it.each<[file: object, day: string, why: string]>([
    [{ papers: [PAPER] }, '2026-01-05', 'the day of the name'],
    [{ date: '2026-01-05', papers: [PAPER] }, '2026-01-05', 'its date'],
    [[PAPER], '2026-01-05', 'a bare array'],
  ])('%j is of %s: %s', (file, day) => {
    expect(imported(file)).toMatchObject({ days: [day], problems: [] });
  });

  it('has the day that it says, and a difference to the name is told', () => {
    const { days, problems } = imported({ date: '2026-01-06', papers: [PAPER] });
    expect(days).toEqual(['2026-01-06']);
    expect(problems).toEqual([
      'expected papers of 2026-01-05, the day of the file, found those of 2026-01-06',
    ]);
  });

  it('has the day of the name where its own does not exist', () => {
    const { days, problems } = imported({ date: '2026-02-30', papers: [PAPER] });
    expect(days).toEqual(['2026-01-05']);
    expect(problems).toEqual([
      'date: expected a day that exists, "2025-02-26", found "2026-02-30"',
    ]);
  });

  it.each<[ids: object, why: string]>([
    [{ id: '2601.00010' }, 'an id'],
    [{ id: ' arXiv:2601.00010v12 ' }, 'with a prefix, a version and spaces'],
    [{ id: 'https://huggingface.co/papers/2601.00010' }, 'a link as the id'],
    [{ id: null, url: 'https://arxiv.org/pdf/2601.00010v1' }, 'a PDF'],
    [{ id: 7, url: 'https://www.alphaxiv.org/abs/2601.00010' }, 'a link where the id is none'],
  ])('reads the id of %j: %s', (ids) => {
    expect(importedPaper({ ...PAPER, id: undefined, ...ids }).id).toBe('2601.00010');
  });

  const NEW = 'an arXiv id of April 2007 or later, "2502.18411": older ones are not supported';
  const LINK =
    'a link to a paper on arXiv, Hugging Face or alphaXiv, "https://arxiv.org/abs/2502.18411"';
  const ID = 'an arXiv id as text, "2502.18411"';
  it.each<[ids: object, problem: string, why: string]>([
    [{}, `id: expected ${ID}, found nothing`, 'neither'],
    [{ id: 2601.0001 }, `id: expected ${ID}, found 2601.0001`, 'a number without its last zero'],
    [{ id: '2613.00010' }, `id: expected ${ID}, found "2613.00010"`, 'a month that is none'],
    [{ id: 'x', url: 'y' }, `id: expected ${ID}, found "x"`, 'both'],
    [{ id: 'cs/0112017' }, `id: expected ${NEW}, found "cs/0112017"`, 'an id of before 2007'],
    [
      { id: 'arXiv:math.GT/0309136v1' },
      `id: expected ${NEW}, found "arXiv:math.GT/0309136v1"`,
      'an id of before 2007 with its subject',
    ],
    [
      { url: 'https://arxiv.org/abs/cs/0112017' },
      `url: expected ${NEW}, found "https://arxiv.org/abs/cs/0112017"`,
      'a link with an id of before 2007',
    ],
    [
      { url: 'https://example.org/2601.00010' },
      `url: expected ${LINK}, found "https://example.org/2601.00010"`,
      'a link to elsewhere',
    ],
  ])('without a readable id is a problem, and its neighbours stay: %j', (ids, problem) => {
    const { papers, problems } = imported({
      papers: [PAPER, { ...PAPER, id: undefined, ...ids }, { ...PAPER, id: '2601.00011' }],
    });
    expect(papers.map(({ id }) => id)).toEqual(['2601.00010', '2601.00011']);
    expect(problems).toEqual([`papers[1].${problem}`]);
  });

  it.each([
    [5, 5],
    [0, 0], // zero is known
    [null, null],
    [undefined, null],
    ['1,234', 1234],
    ['53', 53],
    ['', null],
  ])('votes %j are %j', (votes, read) => {
    expect(importedPaper({ ...PAPER, votes })).toMatchObject({ votes: read, problems: [] });
  });

  it.each([['many'], [-1], [5.5], ['1,23'], ['53k'], [12345678], [true], [[5]]])(
    'votes %j are unknown, and a problem',
    (votes) => {
      const { votes: read, problems } = importedPaper({ ...PAPER, votes });
      expect(read).toBeNull();
      expect(problems).toEqual([
        `[0].votes: expected a whole number from 0 to 9,999,999, or null, found ${JSON.stringify(votes)}`,
      ]);
    },
  );

  it.each<[object, string]>([
    [{ titles: 'x' }, '[0].titles: expected an object, found "x"'],
    [{ titles: { ko: 5 } }, '[0].titles.ko: expected a text, found 5'],
    [{ authors: 'A B, C D' }, '[0].authors: expected an array of names, found "A B, C D"'],
    [{ authors: ['A B', 5] }, '[0].authors[1]: expected a text, found 5'],
    [{ authors: [{ name: 5 }] }, '[0].authors[0].name: expected a text, found 5'],
    [{ sections: {} }, '[0].sections: expected an array of sections, found {}'],
    [{ sections: ['x'] }, '[0].sections[0]: expected a section, an object, found "x"'],
    [
      { sections: [{ label: 'A' }] },
      '[0].sections[0]: expected a text or bullets, found {"label":"A"}',
    ],
    [{ keywords: 'a, b' }, '[0].keywords: expected an array of texts, found "a, b"'],
    [{ links: [] }, '[0].links: expected an object, found []'],
    [
      { links: { code: 'http://github.com/a/b' } },
      '[0].links.code: expected an https address, found "http://github.com/a/b"',
    ],
    [
      { links: { project: 'javascript:alert(1)' } },
      '[0].links.project: expected an https address, found "javascript:alert(1)"',
    ],
    [
      { picture: 'https://example.org/a.png' },
      'expected pictures on hosts that the site allows, found 1 on example.org, left out: to show them add "example.org" to "pictureHosts" in site.json',
    ],
    [{ video: PICTURE }, `[0].video: expected a video at an https address, found "${PICTURE}"`],
    [{ lang: 'Korean' }, '[0].lang: expected a language tag such as "en", found "Korean"'],
    [
      { titles: { ko: '가'.repeat(1001) } },
      `[0].titles.ko: expected at most 1,000 characters, found "${'가'.repeat(79)}…`,
    ],
  ])('%j is a problem, and the rest of the paper stays', (fields, problem) => {
    const paper = importedPaper({ ...PAPER, ...fields });
    expect(paper.problems).toEqual([problem]);
    expect(sectionsOf(paper).at(-1)).toEqual(['Abstract', 'An abstract.']);
  });

  it('counts keys that it does not have once', () => {
    const { problems } = imported({
      made: 'by hand',
      papers: [
        { ...PAPER, score: 1, sections: [{ label: 'A', text: 'x', html: 'y' }] },
        { ...PAPER, id: '2601.00011', score: 2, links: { pdf: 'x' } },
      ],
    });
    expect(problems).toEqual([
      'expected the keys of digest.schema.json, found others, which are left out: made (1), score (2), html (1), pdf (1)',
    ]);
  });

  it.each([['upvotes'], ['submittedOnDailyAt'], ['categories']])(
    'stays our own with the key %s of another format',
    (key) => {
      const { problems } = imported([{ ...PAPER, summary: 'x', [key]: '2026-01-07' }]);
      expect(problems).toEqual([
        `expected the keys of digest.schema.json, found others, which are left out: summary (1), ${key} (1)`,
      ]);
    },
  );

  it('separates paragraphs into bullets, and leaves the colon of a label out', () => {
    const text = '첫째\n줄\n \n둘째';
    const paper = importedPaper({ ...PAPER, abstract: null, sections: [{ label: 'A: ', text }] });
    expect(sectionsOf(paper)).toEqual([['A', '첫째 줄', '둘째']]);
  });
});
