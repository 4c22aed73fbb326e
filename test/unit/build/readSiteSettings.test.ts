import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSiteSettings } from '../../../src/build/readSiteSettings';
import { NO_SETTINGS } from '../../../src/digest/siteSettings';
import { folderOf } from './folder';

const readOf = async (text: string) => readSiteSettings(await folderOf({ 'site.json': text }));

describe('readSiteSettings', () => {
  it.each(['there', 'there/nowhere', 'there/2025-02-26.md'])(
    'knows nothing where there is no file: %s',
    async (path) => {
      const root = await folderOf({ 'there/2025-02-26.md': '' });
      expect(readSiteSettings(join(root, path))).toEqual({ settings: NO_SETTINGS, warnings: [] });
    },
  );

  it('reads the file, with a byte order mark too', async () => {
    const { settings } = await readOf('\ufeff{"name":"Lab Papers"}');
    expect(settings).toEqual({ ...NO_SETTINGS, name: 'Lab Papers' });
  });

  it('names the file in its warnings', async () => {
    const { warnings } = await readOf('{"colour":"red"}');
    expect(warnings).toEqual([expect.stringMatching(/\/site\.json: colour: expected one of name/)]);
  });

  it('stops at a bad value with key, expected and found', async () => {
    await expect(readOf('{"language":"de"}')).rejects.toThrow(
      /site\.json: language: expected a language of the interface, ko or en, found "de"$/,
    );
  });

  it('lists ten faults and says how many more there are', async () => {
    const hosts = Array.from({ length: 14 }, (_, index) => index);
    await expect(readOf(JSON.stringify({ pictureHosts: hosts }))).rejects.toThrow(
      /pictureHosts\[9\]: .*\n.*site\.json: 4 more like these$/,
    );
  });

  it.each([
    ['{"name": }', /site\.json:1:10: expected JSON, found what is none: /],
    ['{\n  "name": "A"\n  "language": "ko"\n}', /site\.json:3:3: expected JSON/],
    ['', /site\.json:1:1: expected JSON, found what is none: /],
  ])('stops at %j', async (text, message) => {
    await expect(readOf(text)).rejects.toThrow(message);
  });

  it('stops at a folder of that name', async () => {
    const root = await folderOf({ 'site.json/a.md': '' });
    expect(() => readSiteSettings(root)).toThrow('expected settings of the site, found a folder');
  });
});
