import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../src/digest/paper';
import { isReadable, parseDigest } from '../../../src/digest/parseDigest';
import { BUNDLED, digestsIn } from './digests';
import { faultsOf } from './faults';

const REAL = digestsIn(BUNDLED);
const TEXTS = REAL.map(({ text }) => text);
const LINES = [...new Set(TEXTS.flatMap((text) => text.split('\n')))];

const HEADING = '## Daily Papers (2025-02-26)';

/** Pieces that have a meaning to the parser, and near misses. */
const PIECES = [
  ...['## ', '### ', '###', '[', '](', ')', 'https://arxiv.org/abs/', '2502.18411', '2502.00001'],
  ...[
    '## Daily Papers (2025-02-26)',
    '## Daily Papers (2025-02-30)',
    '## Daily Papers (2024-01-02)',
  ],
  ...['### [T](https://arxiv.org/abs/2502.18411)', '### [U](https://arxiv.org/abs/2502.18412)'],
  ...['Vote: ', '-', '53', 'Authors: ', "['A', 'B']", '+', ', ', '- ', '  - ', '***', '**', ':'],
  ...['Title (ko): ', 'Keywords: ', 'Code: https://a.io/', 'Language: ', 'Authors in order: '],
  ...['![](', 'https://cdn-uploads.huggingface.co/a.png', '[Watch Video](', '<video src="', '.mp4'],
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '\ufeff',
    '\u2028',
    '\ud800',
    '가',
    '모델',
    '$',
    '\\',
    '`',
  ],
];

const realText = fc.constantFrom(...TEXTS);
const splicedText = fc
  .array(fc.constantFrom(...LINES), { maxLength: 60 })
  .map((lines) => lines.join('\n'));
const brokenText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 80 })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(brokenText, splicedText, fc.string({ unit: 'binary', maxLength: 300 }));

const anyPlace = fc.nat({ max: 1_000_000 });

/** A line that is no heading. */
const anyLine = fc
  .oneof(
    fc.constantFrom(...LINES),
    brokenText.map((text) => text.replace(/[\r\n]/g, ' ')),
  )
  .filter((line) => !/^\s*##/.test(line));

/** The lines of a digest in blocks: up to the first paper, then one block for each paper. */
function blocksOf(text: string): string[][] {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n')) {
    if (line.startsWith('### ')) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}

const textOf = (blocks: readonly string[][]) => blocks.flat().join('\n');
const papersOf = (text: string) => parseDigest(text).papers;
const withoutRank = ({ rank: _, ...paper }: Paper) => paper;

function shuffle<T>(all: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...all], { minLength: all.length });
}

/** Like `toEqual`, but fast when both are equal. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

describe('any text', () => {
  it('gives ranks 1 to n and each id once a day', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(faultsOf(parseDigest(text), text)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same with carriage returns', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replaceAll('\r', '');
        expectSame(parseDigest(plain.replaceAll('\n', '\r\n')), parseDigest(plain));
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same after a byte order mark', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectSame(parseDigest(`\ufeff${text}`), parseDigest(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a bundled digest', () => {
  it.each(REAL)(
    'of $day is read the same with a byte order mark and carriage returns',
    ({ text }) => {
      const digest = parseDigest(text);
      expect(isReadable(digest)).toBe(true);
      expectSame(parseDigest(`\ufeff${text.replaceAll('\n', '\r\n')}`), digest);
    },
  );

  it('cut anywhere keeps every paper but the last', () => {
    fc.assert(
      fc.property(realText, anyPlace, (text, place) => {
        const cut = text.slice(0, place % text.length);
        const whole = Math.max(0, cut.split('\n### [').length - 2);
        const digest = parseDigest(cut);
        expect(faultsOf(digest, cut)).toEqual([]);
        expectSame(digest.papers.slice(0, whole), papersOf(text).slice(0, whole));
      }),
    );
  });

  it('with its lines shuffled is read without throwing', () => {
    const shuffled = realText.chain((text) => shuffle(text.split('\n')));
    fc.assert(
      fc.property(shuffled, (lines) => {
        const text = lines.join('\n');
        expect(faultsOf(parseDigest(text), text)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('with its papers shuffled has the same papers in another order', () => {
    const shuffled = realText.chain((text) => shuffle(blocksOf(text).slice(1)));
    fc.assert(
      fc.property(shuffled, (blocks) => {
        const alone = blocks.flatMap((block) => papersOf(textOf([[HEADING], block])));
        expectSame(
          papersOf(textOf([[HEADING], ...blocks])),
          alone.map((paper, index) => ({ ...paper, rank: index + 1 })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('keeps a line inserted anywhere, as text of a paper or as a problem', () => {
    const start = fc.constantFrom('', '- ', '  - ', '- **', 'Vote: ', 'Authors: ', '![', '[', '#');
    fc.assert(
      fc.property(realText, anyPlace, start, (text, place, mark) => {
        const lines = text.split('\n');
        lines.splice(1 + (place % lines.length), 0, `${mark}표식`);
        expect(JSON.stringify(parseDigest(lines.join('\n')))).toContain('표식');
      }),
    );
  });

  it('with a paper damaged after its heading keeps the papers around it', () => {
    const damage = fc.array(anyLine, { maxLength: 12 });
    fc.assert(
      fc.property(realText, anyPlace, anyPlace, damage, (text, which, place, lines) => {
        const blocks = blocksOf(text);
        const index = which % (blocks.length - 1);
        const block = blocks[index + 1] ?? [];
        block.splice(1 + (place % block.length), place % 5, ...lines);
        const damaged = papersOf(textOf(blocks));
        expectSame(damaged.toSpliced(index, 1), papersOf(text).toSpliced(index, 1));
        expect(damaged[index]?.title).toBe(papersOf(text)[index]?.title);
      }),
    );
  });

  it('with a damaged heading loses only that paper', () => {
    const broken = ['### ', '###', '### [', '### [Title]()', '### ](', '###x', '## '];
    fc.assert(
      fc.property(realText, anyPlace, fc.constantFrom(...broken), (text, which, heading) => {
        const blocks = blocksOf(text);
        const index = which % (blocks.length - 1);
        blocks[index + 1]?.splice(0, 1, heading);
        const rest = papersOf(text).toSpliced(index, 1);
        expectSame(papersOf(textOf(blocks)).map(withoutRank), rest.map(withoutRank));
      }),
    );
  });

  it('without a heading keeps the summary of the paper before it', () => {
    fc.assert(
      fc.property(realText, anyPlace, (text, which) => {
        const blocks = blocksOf(text);
        const index = 1 + (which % (blocks.length - 2));
        blocks[index + 1]?.shift();
        // A paper without a picture gets that of the next; nothing in the text separates them.
        const plain = (paper: Paper) => ({ ...withoutRank(paper), picture: null, video: null });
        const rest = papersOf(text).toSpliced(index, 1);
        expectSame(papersOf(textOf(blocks)).map(plain), rest.map(plain));
      }),
    );
  });
});

describe('digests concatenated in a pack', () => {
  const between = fc.constantFrom('', '\n', '\r\n', '\ufeff');

  it('are read as each alone, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(TEXTS, { minLength: 2 }), between, (texts, gap) => {
        expectSame(papersOf(texts.join(gap)), texts.flatMap(papersOf));
      }),
      { numRuns: 50 },
    );
  });

  it('are read as each alone when the first is cut off', () => {
    fc.assert(
      fc.property(realText, realText, anyPlace, (first, second, place) => {
        fc.pre(first !== second);
        const cut = first.slice(0, Math.max(HEADING.length, place % first.length));
        expectSame(papersOf(`${cut}\n${second}`), [...papersOf(cut), ...papersOf(second)]);
      }),
    );
  });

  it('keep their problems, each at its line in the pack', () => {
    const [first, second] = [`${TEXTS[1]}딴 글\n`, `${TEXTS[0]}딴 글\n`];
    const offset = first.split('\n').length - 1;
    const moved = parseDigest(second).problems.map((one) => ({ ...one, line: one.line + offset }));
    expect(moved.length).toBe(2);
    expect(parseDigest(first + second).problems).toEqual([
      ...parseDigest(first).problems,
      ...moved,
    ]);
  });

  it.each(REAL)('lose only the repeated papers when $day comes twice', ({ text }) => {
    const [once, twice] = [parseDigest(text), parseDigest(text + text)];
    expectSame(twice.papers, once.papers);
    const repeated = twice.problems.filter(({ kind }) => kind === 'repeated-paper');
    expect(repeated.map(({ paper }) => paper)).toEqual(once.papers.map(({ id }) => id));
  });
});
