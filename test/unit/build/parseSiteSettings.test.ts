import { describe, expect, it } from 'vitest';
import { parseSiteSettings } from '../../../src/build/parseSiteSettings';
import { NO_SETTINGS } from '../../../src/digest/siteSettings';

const errorsOf = (value: unknown) => parseSiteSettings(value).errors;
const sourceOf = (source: unknown) => parseSiteSettings({ sources: [source] }).settings.sources[0];

describe('parseSiteSettings', () => {
  it('knows nothing of a site that says nothing', () => {
    expect(parseSiteSettings({})).toEqual({ settings: NO_SETTINGS, errors: [], warnings: [] });
  });

  it('reads every key', () => {
    const source = {
      folder: 'archive/2025',
      name: 'Reading group',
      url: 'https://example.org/group',
      licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      writtenByModel: false,
      votesFrom: 'Hugging Face Daily Papers',
      language: 'en',
    };
    const site = {
      name: { ko: '연구실 논문', en: 'Lab Papers' },
      shortName: 'Lab',
      tagline: 'What we read.',
      description: 'Papers that our lab reads.',
      language: 'en' as const,
      repository: 'https://example.org/code',
      sources: [source],
    };
    const hosts = { pictureHosts: ['Images.Example.org'], videoHosts: [] };
    expect(parseSiteSettings({ ...site, ...hosts })).toEqual({
      settings: { ...site, mediaHosts: { pictures: ['images.example.org'], videos: [] } },
      errors: [],
      warnings: [],
    });
  });

  it('takes an absent and a null key of a source for unknown', () => {
    expect(sourceOf({ name: null })).toEqual({
      folder: null,
      name: null,
      url: null,
      licence: null,
      writtenByModel: null,
      votesFrom: null,
      language: null,
    });
  });

  it('composes the Hangul of a folder, however it was written', () => {
    expect(sourceOf({ folder: '연구실'.normalize('NFD') })?.folder).toBe('연구실');
  });

  it('takes the slash at the end of a folder away', () => {
    expect(sourceOf({ folder: 'a/b/' })?.folder).toBe('a/b');
  });

  it.each([
    [[], 'expected an object, found []'],
    [{ name: 5 }, 'name: expected a text of at most 1000 characters, found 5'],
    [{ name: { ko: ' ' } }, 'name.ko: expected a text of at most 1000 characters, found " "'],
    [{ language: 'de' }, 'language: expected a language of the interface, ko or en, found "de"'],
    [
      { pictureHosts: ['https://a.io'] },
      'pictureHosts[0]: expected the name of a host, "images.example.org", found "https://a.io"',
    ],
    [{ videoHosts: 'a.io' }, 'videoHosts: expected an array, found "a.io"'],
    [{ repository: 'http://a.io' }, 'repository: expected an https address, found "http://a.io"'],
    [{ sources: [5] }, 'sources[0]: expected an object, found 5'],
    [
      { sources: [{ licence: { url: 'https://a.io' } }] },
      'sources[0].licence.name: expected the name of a licence, found nothing',
    ],
    [
      { sources: [{ folder: '../a' }] },
      'sources[0].folder: expected a folder below that of the digests, "archive/2025", found "../a"',
    ],
    [
      { sources: [{ folder: '그룹' }, { folder: '그룹'.normalize('NFD') }] },
      'sources[1].folder: expected another folder than that of the sources before it, found "그룹"',
    ],
    [
      { sources: [{ folder: 'a' }, { folder: 'a/' }] },
      'sources[1].folder: expected another folder than that of the sources before it, found "a"',
    ],
    [
      { sources: [{}, {}] },
      'sources[1].folder: expected another folder than that of the sources before it, found null',
    ],
  ])('refuses %j', (value, error) => {
    expect(errorsOf(value)).toEqual([error]);
  });

  it('warns of keys that it does not know', () => {
    expect(
      parseSiteSettings({ $schema: 'x', tagLine: 'a', sources: [{ license: {} }] }),
    ).toMatchObject({
      errors: [],
      warnings: [
        expect.stringMatching(/^tagLine: expected one of name, .*, found another key$/),
        expect.stringMatching(/^sources\[0\]\.license: expected one of folder, .*, found another/),
      ],
    });
  });
});
