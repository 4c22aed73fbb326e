import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberedDay } from '../../../src/digest/catalogue';
import { doubtfulOf, type Manifest } from '../../../src/digest/manifest';
import { type OwnImport, ownDays } from '../../../src/digest/ownDigests';
import { withOwnDays } from '../../../src/digest/ownManifest';
import { repeatsOf } from '../../../src/digest/repeats';
import { sumOfKnown } from '../../../src/digest/sumOfKnown';
import { dayOf, idOf } from '../search/papers';
import { dayPapers, ownImport, ownImports } from './ownImports';

type Days = Readonly<Record<string, readonly string[]>>;

function listedDays(days: Days): NumberedDay[] {
  return Object.entries(days).map(([day, ids]) => ({
    day: dayOf(day),
    papers: ids.map((id, index) => ({ id: idOf(id), day: dayOf(day), rank: index + 1, votes: 2 })),
  }));
}

/** Each day with its ids and the sum of its votes. */
type Sum = { readonly day: string; readonly papers: number; readonly votes: number | null };

function manifestOf(days: Days): Manifest {
  const entries = listedDays(days)
    .map(({ day, papers }) => {
      const votes = sumOfKnown(papers.map((paper) => paper.votes));
      return { day, papers: papers.length, votes, bytes: 100, hash: 'aaaaaaaa' };
    })
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const content = { hash: 'bbbbbbbb', packs: {}, lookups: {}, catalogue: null };
  return { ...content, days: entries, repeats: repeatsIn(days) };
}

function repeatsIn(days: Days) {
  const byPaper = new Map<string, string[]>();
  for (const day of Object.keys(days).sort().reverse()) {
    for (const id of days[day] ?? []) byPaper.set(id, [...(byPaper.get(id) ?? []), day]);
  }
  return repeatsOf([...byPaper.values()].map((ofPaper) => ofPaper.map(dayOf)));
}

/** The slow, obviously right version: the union of the ids of each day. */
function union(archive: Days, imports: readonly OwnImport[]): Days {
  const days = new Map(Object.entries(archive).map(([day, ids]) => [day, new Set(ids)]));
  for (const { day, papers } of imports.flatMap(({ parts }) => parts)) {
    const ids = days.get(day) ?? new Set<string>();
    for (const { id } of papers) ids.add(id);
    days.set(day, ids);
  }
  return Object.fromEntries(Array.from(days, ([day, ids]) => [day, [...ids]]));
}

const sums = ({ days }: Manifest): Sum[] =>
  days.map(({ day, papers, votes }) => ({ day, papers, votes }));

describe('withOwnDays', () => {
  it('counts each paper of a day once, and those of several days as the build does', () => {
    fc.assert(
      fc.property(dayPapers, ownImports, (archive, imports) => {
        const own = ownDays(imports);
        const manifest = withOwnDays(manifestOf(archive), listedDays(archive), own);
        const whole = union(archive, imports);
        expect(sums(manifest).map(({ day, papers }) => [day, papers])).toEqual(
          Object.keys(whole)
            .sort()
            .reverse()
            .map((day) => [day, whole[day]?.length]),
        );
        expect(manifest.repeats).toEqual(repeatsIn(whole));
      }),
    );
  });

  it('is the manifest of the archive again without them', () => {
    const archive = manifestOf({ '2025-02-26': ['2502.00001'] });
    expect(withOwnDays(archive, null, ownDays([]))).toBe(archive);
    const own = ownDays([ownImport('a.zip', { '2025-02-26': ['2502.00002'] })]);
    expect(withOwnDays(archive, null, own).archive).toBe(archive);
  });

  it('adds the votes of what it adds', () => {
    const archive: Days = { '2025-02-26': ['2502.00001'] };
    const own = ownDays([ownImport('a.zip', { '2025-02-26': ['2502.00001', '2502.00002'] }, 5)]);
    const [day] = withOwnDays(manifestOf(archive), listedDays(archive), own).days;
    expect(day).toMatchObject({ papers: 2, votes: 7, own: { archive: { papers: 1 } } });
  });

  it('names what is in doubt of the archive and of what it adds', () => {
    const archive = manifestOf({ '2025-02-26': ['2502.00001'] });
    const days = archive.days.map((entry) => ({ ...entry, doubtful: ['2502.00001'] }));
    const [part] = ownImport('a.zip', { '2025-02-26': ['2502.00001', '2502.00002'] }).parts;
    if (!part) throw new Error('expected a part');
    const papers = part.papers.map((paper) => ({ ...paper, isDoubtful: true as const }));
    const own = { ...ownImport('a.zip', {}), parts: [{ ...part, papers }] };
    const listed = listedDays({ '2025-02-26': ['2502.00001'] });
    const [day] = withOwnDays({ ...archive, days }, listed, ownDays([own])).days;
    expect(day && doubtfulOf(day)).toEqual(['2502.00001', '2502.00002']);
  });

  it('gives a day another hash with other papers', () => {
    const archive = manifestOf({ '2025-02-26': ['2502.00001'] });
    const hashOf = (...ids: string[]) =>
      withOwnDays(archive, null, ownDays([ownImport('a.zip', { '2025-02-26': ids })])).days[0]
        ?.hash;
    expect(hashOf('2502.00002')).not.toBe(hashOf('2502.00003'));
  });
});
