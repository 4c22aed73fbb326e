import { describe, expect, it } from 'vitest';
import { topicsOfPapers } from '../../../src/build/topicsOfPapers';
import { MANIFEST_FILE } from '../../../src/digest/manifest';
import { parseManifest } from '../../../src/digest/manifestFile';
import { WHOLE } from '../archive/archive';
import { idOf } from '../search/papers';

const manifest = parseManifest(JSON.parse(WHOLE.get(MANIFEST_FILE) ?? ''));
if (!manifest) throw new Error('expected a manifest');

describe('topicsOfPapers', () => {
  it('names the topics of each paper in both languages, the most central first', () => {
    const found = topicsOfPapers(WHOLE, manifest);
    expect(found.get(idOf('2502.18411'))?.slice(0, 2)).toEqual([
      { id: 'multimodal', ko: '멀티모달', en: 'Multimodal' },
      expect.objectContaining({ id: 'multimodal-llms' }),
    ]);
    expect(found.size).toBeGreaterThan(80);
    expect([...found.values()].every((topics) => topics.length > 0)).toBe(true);
  });

  it('finds none where the archive has no catalogue', () => {
    expect(topicsOfPapers(WHOLE, { ...manifest, catalogue: null }).size).toBe(0);
  });
});
