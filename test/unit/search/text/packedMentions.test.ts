import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ROWS, PackedMentions } from '../../../../src/search/text/packedMentions';
import { SYNONYM_ROWS } from '../../../../src/search/text/synonyms';
import type { TermMention, TermRow } from '../../../../src/search/text/termMentions';
import { docsOf, paperOf } from '../papers';

const mention = fc.tuple(
  fc.constantFrom(...SYNONYM_ROWS),
  fc.record({ inTitle: fc.boolean(), times: fc.integer({ min: 1, max: 300 }) }),
);
const mentionsOfPaper = fc.array(mention, { maxLength: 60 }).map((pairs) => new Map(pairs));

describe('PackedMentions', () => {
  it('gives back the terms of each paper in their order, of more than three mentions three', () => {
    fc.assert(
      fc.property(fc.array(mentionsOfPaper, { minLength: 1, maxLength: 40 }), (all) => {
        const docs = docsOf(all.map(() => paperOf()));
        const packed = new PackedMentions();
        for (const [at, mentions] of all.entries()) {
          const doc = docs[at];
          if (doc) packed.add(doc, mentions);
        }
        expect(docs.map((doc) => mentionsIn(packed, doc))).toEqual(
          all.map((mentions) =>
            [...mentions].map(([row, { inTitle, times }]) => [
              row,
              { inTitle, times: Math.min(times, 3) },
            ]),
          ),
        );
      }),
    );
  });

  it('knows which papers it has, and gives nothing of others', () => {
    const [known, unknown] = docsOf([paperOf(), paperOf()]);
    if (!known || !unknown) throw new Error('expected two papers');
    const packed = new PackedMentions();
    packed.add(known, new Map());
    expect([known, unknown].map((doc) => packed.has(doc))).toEqual([true, false]);
    expect(mentionsIn(packed, unknown)).toEqual([]);
  });

  it('has numbers for all rows of the table', () => {
    expect(SYNONYM_ROWS.length).toBeLessThanOrEqual(MAX_ROWS);
  });
});

function mentionsIn(packed: PackedMentions, doc: Parameters<PackedMentions['has']>[0]) {
  const mentions: [TermRow, TermMention][] = [];
  packed.each(doc, (row, inTitle, times) => mentions.push([row, { inTitle, times }]));
  return mentions;
}
