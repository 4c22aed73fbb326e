import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../src/build/cacheFolder';

describe('cacheFolder', () => {
  it('is none where none is wanted', () => {
    expect(cacheFolder('none', 'public/digests')).toBeNull();
  });

  it.each([
    [undefined, /^node_modules\/\.cache\/haru-papers\/[0-9a-f]{8}$/],
    ['', /^node_modules\/\.cache\/haru-papers\/[0-9a-f]{8}$/],
    ['/var/cache/haru', /^\/var\/cache\/haru\/[0-9a-f]{8}$/],
  ])('of %j is one for each folder of digests', (setting, expected) => {
    const folder = cacheFolder(setting, 'public/digests');
    expect(folder).toMatch(expected);
    expect(cacheFolder(setting, resolve('public/digests/'))).toBe(folder);
    expect(cacheFolder(setting, 'public/other')).not.toBe(folder);
  });
});
