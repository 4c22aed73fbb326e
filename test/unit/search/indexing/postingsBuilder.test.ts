import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingsBuilder } from '../../../../src/search/indexing/postingsBuilder';
import { eachPosting, FIELDS } from '../../../../src/search/text/packedPostings';
import { finish } from '../../../../src/steps';
import { bytesHeld } from '../bytesHeld';

const terms = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 6 });
const papers = fc.array(
  fc.record({ title: terms, authors: terms, summary: terms, keywords: terms }),
  { maxLength: 6 },
);

describe('PostingsBuilder', () => {
  it('packs what counting term by term gives', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const builder = new PostingsBuilder();
        for (const paper of all) {
          const numbers = (words: readonly string[]) => words.map((term) => builder.number(term));
          builder.add({
            title: numbers(paper.title),
            authors: numbers(paper.authors),
            summary: numbers(paper.summary),
            keywords: numbers(paper.keywords),
          });
        }
        const packed = finish(builder.pack());
        const inOrder = all.flatMap((paper) => FIELDS.flatMap((field) => paper[field]));
        expect(packed.terms).toEqual([...new Set(inOrder)]);
        for (const [number, term] of packed.terms.entries()) {
          const counted = all.flatMap((paper, place) =>
            FIELDS.flatMap((name, field) => {
              const frequency = paper[name].filter((one) => one === term).length;
              return frequency > 0 ? [[place, field, frequency]] : [];
            }),
          );
          const postings: number[][] = [];
          eachPosting(packed, number, (...posting) => postings.push(posting));
          expect(postings).toEqual(counted);
        }
      }),
    );
  });

  it('packs more postings and terms than it had room for at first', () => {
    const builder = new PostingsBuilder();
    const numbers = Array.from({ length: 3000 }, (_, n) => builder.number(`term ${n}`));
    builder.add({ title: numbers, authors: [], summary: numbers, keywords: [] });
    const { starts, papers } = finish(builder.pack());
    expect(papers).toHaveLength(6000);
    expect(starts.at(-1)).toBe(6000);
  });

  it('holds six bytes a posting before they are packed, and four after', () => {
    const terms = Array.from({ length: 1000 }, (_, n) => `term ${n}`);
    const fill = () => {
      const builder = new PostingsBuilder();
      const summary = terms.map((term) => builder.number(term));
      for (let paper = 0; paper < 1000; paper++) {
        builder.add({ title: [], authors: [], summary, keywords: [] });
      }
      return builder;
    };
    const before = bytesHeld(fill);
    const after = bytesHeld(() => {
      const builder = fill();
      return [builder, finish(builder.pack())];
    });
    expect(before).toBeGreaterThan(5e6);
    expect(before).toBeLessThan(7e6);
    expect(after).toBeGreaterThan(3.5e6);
    expect(after).toBeLessThan(5e6);
  });

  it.each([
    [2 ** 16, Uint16Array],
    [2 ** 16 + 1, Uint32Array],
  ])('names each of %i papers', (count, Kind) => {
    const builder = new PostingsBuilder();
    const title = [builder.number('term')];
    for (let paper = 0; paper < count; paper++) {
      builder.add({ title, authors: [], summary: [], keywords: [] });
    }
    const { papers } = finish(builder.pack());
    expect(papers).toBeInstanceOf(Kind);
    expect(papers.at(-1)).toBe(count - 1);
  });

  it('packs nothing of nothing', () => {
    const { terms, starts, papers, times } = finish(new PostingsBuilder().pack());
    expect([terms.length, starts.length, papers.length, times.length]).toEqual([0, 1, 0, 0]);
  });
});
