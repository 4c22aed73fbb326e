import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownDays, ownHash, withOwnPapers } from '../../../src/digest/ownDigests';
import { dayOf, paperOf } from '../search/papers';
import { ownImport, ownImports } from './ownImports';

const DAY = dayOf('2025-02-26');

describe('ownDays', () => {
  const older = ownImport('lab-1.zip', { [DAY]: ['2502.00001'] });
  const newer = ownImport('lab-2.zip', { [DAY]: ['2502.00001', '2502.00002'] });

  it('puts the import first whose name sorts last', () => {
    const names = ownDays([older, newer])
      .get(DAY)
      ?.map(({ of }) => of.name);
    expect(names).toEqual(['lab-2.zip', 'lab-1.zip']);
  });

  it('is the same in whatever order the imports were taken', () => {
    fc.assert(
      fc.property(ownImports, fc.infiniteStream(fc.nat()), (imports, order) => {
        const keys = imports.map(() => order.next().value ?? 0);
        const shuffled = imports
          .map((own, index) => ({ own, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ own }) => own);
        const plain = (some: typeof imports) =>
          Array.from(ownDays(some), ([day, sources]) => [day, ownHash(sources)]).sort();
        expect(plain(shuffled)).toEqual(plain(imports));
      }),
    );
  });
});

describe('withOwnPapers', () => {
  const ranked = (...ids: string[]) => ids.map((id, index) => paperOf({ id, rank: index + 1 }));
  const own = (id: string, ownFrom: string) => [paperOf({ id, ownFrom })];

  it('leaves the papers of the archive as they are, and adds what they lack', () => {
    const archive = ranked('2502.00001', '2502.00002');
    const added = [own('2502.00002', 'a.md'), own('2502.00003', 'a.md'), own('2502.00003', 'b.md')];
    const papers = withOwnPapers(archive, added);
    expect(papers.slice(0, 2)).toEqual(archive);
    expect(papers.slice(2)).toMatchObject([{ id: '2502.00003', rank: 3, ownFrom: 'a.md' }]);
  });
});
