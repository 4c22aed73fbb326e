import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCutMark } from '../../../src/digest/authors';
import { collapseSpaces } from '../../../src/digest/collapseSpaces';
import { sectionKind } from '../../../src/digest/section';
import { imported, sectionsOf } from './imported';

/** What has a meaning in a digest, at the beginning of a line or within. */
const PIECES = [
  ...['## Daily Papers (2024-01-02)', '## [', '### [T](https://arxiv.org/abs/2501.00001)', '### '],
  ...['](https://arxiv.org/abs/2501.00002)', '[', ']', '(', ')', '\\', '`', '$', '<', '>', '#'],
  ...[
    'Votes: 5',
    'Vote：',
    'Authors: ',
    'Authors in order: A',
    'Title (ko): ',
    'Code: https://a.io',
  ],
  ...['- ', '  - ', '* ', '1. ', '***', '**', '*', ':', '：', '**Label**: ', '***What’s New***: '],
  ...[
    '![](',
    'https://cdn-uploads.huggingface.co/a.png',
    '[Watch Video](',
    '<video src="',
    '.mp4"',
  ],
  ...[
    '&amp;',
    '&#42;',
    '&lt',
    ';',
    '&',
    '\n',
    '\r\n',
    '\n\n',
    '\u2028',
    '\t',
    ' ',
    '\u200b',
    '\ud800',
  ],
  ...[
    ',',
    '，',
    '、',
    '; ',
    "'",
    '"',
    ' and ',
    'and ',
    'et al.',
    '+',
    '-',
    'None',
    'Jr.',
    'Unknown',
  ],
  ...['Ada', 'Example', '가', '모델', 'é', 'é', '😀'],
];

const text = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4 })),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));

/** As entities, every sign of it has five characters, and a label at most 60. */
const label = text.map((words) => words.slice(0, 12));

/** Longer ones are cut, with a problem that says so. */
const name = text.filter((words) => words.length <= 200);

const paper = fc.record({
  title: text,
  titles: fc.record({ ko: text }),
  authors: fc.array(name, { maxLength: 4 }),
  keywords: fc.array(name, { maxLength: 4 }),
  votes: fc.option(fc.nat({ max: 300 })),
  sections: fc.array(
    fc.record({ label: fc.option(label), bullets: fc.array(text, { minLength: 1, maxLength: 3 }) }),
    { maxLength: 3 },
  ),
});
type Written = typeof paper extends fc.Arbitrary<infer T> ? T : never;

const clean = (words: string) => collapseSpaces(words);
const known = (words: readonly string[]) => [...new Set(words.map(clean).filter(Boolean))];

/** Sections as a digest has them: a label once, plain sentences next to each other together. */
function sectionsIn({ sections }: Written): (string | null)[][] {
  const read: (string | null)[][] = [];
  for (const { label, bullets } of sections) {
    const name = clean(label ?? '').replace(/[\s:：]+$/, '') || null;
    const texts = bullets.map(clean).filter(Boolean);
    const last = read.at(-1);
    const same =
      name === null ? (last?.[0] === null ? last : undefined) : read.find(([one]) => one === name);
    if (same) same.push(...texts);
    else if (texts.length > 0) read.push([name, ...texts]);
  }
  return read;
}

describe('any text', () => {
  it('comes back from the digest that an importer writes of it', () => {
    fc.assert(
      fc.property(fc.array(paper, { minLength: 1, maxLength: 3 }), (written) => {
        const named = written.map((one, index) => ({
          ...one,
          id: `2601.0000${index}`,
          title: `${one.title}x`,
          abstract: 'An abstract.',
        }));
        const { papers, unread } = imported(named);
        expect(unread).toEqual([]);
        expect(papers).toHaveLength(named.length);
        for (const [index, read] of papers.entries()) {
          const source = named[index];
          if (!source) throw new Error('a paper expected');
          const names = known(source.authors).map((name) => name.replace(/^(?:and )+/, ''));
          const people = new Set(names.filter((name) => !isCutMark(name)));
          expect({ ...read, sections: sectionsOf(read).slice(0, -1) }).toMatchObject({
            id: source.id,
            title: clean(source.title),
            koreanTitle: clean(source.titles.ko) || null,
            authors: people.size > 0 ? [...people] : null,
            authorsCut: people.size > 0 && names.some(isCutMark),
            keywords: known(source.keywords),
            votes: source.votes,
            sections: sectionsIn(source),
          });
          const kinds = read.sections.map(({ label, kind }) => [label, kind]);
          expect(kinds).toEqual(kinds.map(([label]) => [label, label && sectionKind(label)]));
        }
      }),
      { numRuns: 1500 },
    );
  });
});
