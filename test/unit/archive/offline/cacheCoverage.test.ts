import { expect, it } from 'vitest';
import { readManifest } from '../../../../src/archive/files';
import { cacheCoverageOf } from '../../../../src/archive/offline/cacheCoverage';
import { hostOf, PACKS } from '../archive';

const manifest = await readManifest(hostOf().readFile);

it.each([
  [[], [], 0, 'nothing is stored'],
  [[PACKS[2]], ['2025-02'], 2, 'the pack of a month with two days'],
  [PACKS, ['2025-04', '2025-03', '2025-02', '2024-10'], 5, 'all packs'],
  [['digests/pack-2025-02-00000000.md'], [], 0, 'a pack of other content'],
])('%j holds the months %j, %i days: %s', (paths, months, days) => {
  const stored = new Set(paths.filter((path) => path !== undefined));
  expect(cacheCoverageOf(manifest, stored)).toMatchObject({ months, days, allDays: 5 });
});

it('counts the bytes of the days in stored packs', () => {
  const { bytes, allBytes } = cacheCoverageOf(manifest, new Set(PACKS));
  expect(bytes).toBe(allBytes);
  expect(bytes).toBe(manifest.days.reduce((sum, day) => sum + day.bytes, 0));
});
