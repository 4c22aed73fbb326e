import { expect, it } from 'vitest';
import { readDigestFolder } from '../../../src/build/digestSources';
import { importDigest } from '../../../src/importers/importers';
import { digest, folderOf } from './folder';

const RECORD = JSON.stringify({
  '2026-01-05': { file: '2026-01-05.md', hash: 'ab', source: 'x', changed: '2026-01-05T22:30:15Z' },
});
const SITE = JSON.stringify({
  name: 'Papers',
  language: 'en',
  sources: [{ folder: 'archive', name: 'A', url: 'https://a.example' }],
});

it('files of the app beside the digests are no digests', async () => {
  const folder = await folderOf({
    '2026-01-05.md': digest('2026-01-05', '2601.00001'),
    'collected.json': RECORD,
    'site.json': SITE,
  });
  const { sources, errors, warnings } = await readDigestFolder(folder);
  expect(sources.map(({ path }) => path)).toEqual(['2026-01-05.md']);
  expect([errors, warnings]).toEqual([[], []]);
});

it.each([
  ['collected.json', RECORD],
  ['collected.json', '{}'],
  ['collected.json', '<<<<<<< HEAD'],
  ['site.json', SITE],
  ['2025-01-01-archive/site.json', SITE],
])('%s with %j is of no format', (path, text) => {
  expect(importDigest(path, text)).toBeNull();
});
