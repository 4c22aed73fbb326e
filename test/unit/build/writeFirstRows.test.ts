import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeFirstRows } from '../../../src/build/writeFirstRows';
import { type Day, parseDay } from '../../../src/digest/day';
import { firstRows, papersOfFirstRows } from '../../../src/digest/firstRows';
import { headlineOf } from '../../../src/digest/headline';
import { parseDigest } from '../../../src/digest/parseDigest';
import { writeDigest } from '../../../src/importers/writeDigest';
import { BUNDLED, digestsIn } from '../digest/digests';

const DAY = parseDay('2025-04-08') as Day;
const parse = (text: string) => parseDigest(text);
const papersIn = (text: string) => parse(text).papers;
const rowsOf = (text: string) => {
  const papers = papersIn(text);
  const rows = writeFirstRows(papers[0]?.day ?? DAY, papers, text, parse);
  return rows === null ? null : papersIn(rows);
};

/** All bundled papers, 112, as those of one day, the one with the most votes last. */
const LONG = (() => {
  const bodies = digestsIn(BUNDLED).map(({ text }) => text.replace(/^## .*$/m, ''));
  const last = '### [Last](https://arxiv.org/abs/2504.99999)\n\nVote: 999\n\n- 요약\n';
  return [`## Daily Papers (${DAY})`, ...bodies, last].join('\n\n');
})();

describe('the first rows of a day', () => {
  it.each(digestsIn(BUNDLED))(
    'of the bundled $day show what those of its digest do',
    ({ text }) => {
      const papers = papersIn(text);
      const rows = rowsOf(text) ?? [];
      expect(rows).toHaveLength(papers.length);
      for (const [index, row] of rows.entries()) {
        const { sections, video, keywords, project, ...shown } = papers[index] ?? expect.fail();
        expect(row).toMatchObject(shown);
        expect(headlineOf(row)).toBe(headlineOf({ sections }));
      }
    },
  );

  it('of a long day are twenty, and the paper with the most votes of the others', () => {
    const papers = papersIn(LONG);
    const rows = rowsOf(LONG) ?? [];
    expect([papers.length, rows.length]).toEqual([113, 21]);
    expect(rows.map(({ rank }) => rank)).toEqual(Array.from(rows, (_, index) => index + 1));
    expect(rows.slice(0, 20).map(({ id }) => id)).toEqual(papers.slice(0, 20).map(({ id }) => id));
    expect(rows[20]).toMatchObject({ title: 'Last', votes: 999, sections: [] });
  });

  it('of a long day are a small file', () => {
    const rows = writeFirstRows(DAY, papersIn(LONG), LONG, parse) ?? '';
    // Found 4.3 KB; the digest has 62.9.

    expect(gzipSync(rows).length / 1000).toBeLessThan(4.5);
  });

  it('keep whether the order of authors means something', () => {
    const text = LONG.replace('Authors: ', 'Authors in order: ');
    const inOrder = rowsOf(text)?.map(({ authorsInOrder }) => authorsInOrder);
    expect(inOrder?.slice(0, 3)).toEqual([true, false, false]);
  });

  it('are not written where they would be hardly shorter than the digest', () => {
    expect(
      rowsOf(`## Daily Papers (${DAY})\n\n### [A](https://arxiv.org/abs/2504.00001)\n\n- 요약\n`),
    ).toBeNull();
  });

  it('are never others than those of the digest, whatever its summaries say', () => {
    const pieces = [
      '**',
      '$',
      '`',
      '(',
      ')',
      '. ',
      '.',
      'et al.',
      '이 논문은 ',
      '모델',
      '- ',
      '&amp;',
      '[a](https://b.io)',
      ' ',
    ];
    const sentence = fc
      .array(fc.constantFrom(...pieces), { maxLength: 12 })
      .map((all) => all.join(''));
    const section = fc.record({
      label: fc.constantFrom("What's New", 'Abstract', 'Technical Details', null),
      texts: fc.array(sentence, { minLength: 1, maxLength: 3 }),
    });
    const filler = { label: 'Performance Highlights', texts: ['결과가 좋습니다. '.repeat(20)] };
    const [known] = papersIn(LONG);
    if (!known) throw new Error('expected a paper');
    let compared = 0;
    fc.assert(
      fc.property(fc.array(fc.array(section, { maxLength: 3 }), { minLength: 1 }), (summaries) => {
        const written = summaries.map((sections, index) => {
          const id = `2504.${String(index + 10_000)}` as typeof known.id;
          return { ...known, id, sections: [...sections, filler] };
        });
        const text = writeDigest(DAY, written);
        const papers = papersIn(text);
        const rows = rowsOf(text);
        if (rows === null) return;
        compared++;
        expect(rows.map(headlineOf)).toEqual(papers.map(headlineOf));
      }),
      { numRuns: 300 },
    );
    // Hardly any of them has markup that a rewritten digest would change.
    expect(compared).toBeGreaterThan(200);
  });
});

it.each([
  [0, 0, 0],
  [25, 25, 25],
  [26, 20, 21],
  [201, 20, 21],
])('of %i papers a cut page has %i, its file %i', (papers, rows, inFile) => {
  expect([firstRows(papers), papersOfFirstRows(papers)]).toEqual([rows, inFile]);
});
