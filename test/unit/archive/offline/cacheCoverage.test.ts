import { expect, it } from 'vitest';
import { readManifest } from '../../../../src/archive/files';
import { cacheCoverageOf } from '../../../../src/archive/offline/cacheCoverage';
import { fileOf, hostOf, PACKS } from '../archive';

const manifest = await readManifest(hostOf().readFile);

it.each([
  [[], [], 0, 'nothing is stored'],
  [[PACKS[2]], ['2025-02'], 2, 'the pack of a month with two days'],
  [PACKS, ['2025-04', '2025-03', '2025-02', '2024-10'], 5, 'all packs'],
  [[fileOf('2025-02-26'), fileOf('2025-04-08')], [], 2, 'two days by themselves'],
  [[PACKS[2], fileOf('2025-02-26')], ['2025-02'], 2, 'a day that is in a pack too'],
  [['digests/pack-2025-02-00000000.md'], [], 0, 'a pack of other content'],
])('%j holds the months %j, %i days: %s', (paths, months, days) => {
  const stored = new Set(paths.filter((path) => path !== undefined));
  expect(cacheCoverageOf(manifest, stored)).toMatchObject({ months, days, allDays: 5 });
});

it('counts the bytes of the days that are stored, and of the packs that are not', () => {
  const sum = (days: typeof manifest.days) => days.reduce((total, { bytes }) => total + bytes, 0);
  const coverageOf = (...paths: readonly (string | undefined)[]) =>
    cacheCoverageOf(manifest, new Set(paths.map(String)));
  const all = sum(manifest.days);
  expect(coverageOf(...PACKS)).toMatchObject({ bytes: all, restBytes: 0 });
  const april = sum(manifest.days.filter(({ day }) => day === '2025-04-08'));
  expect(coverageOf(PACKS[0])).toMatchObject({ bytes: april, restBytes: all - april });
  expect(coverageOf(fileOf('2025-04-08'))).toMatchObject({ bytes: april, restBytes: all });
});
