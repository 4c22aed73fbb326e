import { describe, expect, it } from 'vitest';
import { markOf, siteConstants } from '../../../src/build/siteConstants';
import { NO_SETTINGS, type Source } from '../../../src/digest/siteSettings';

const NOTHING: Source = {
  ...{ folder: null, name: null, url: null, licence: null },
  ...{ writtenByModel: null, votesFrom: null, language: null },
};

describe('siteConstants', () => {
  it('say each text in every language, and what is unknown as null', () => {
    const settings = { ...NO_SETTINGS, name: 'Lab Papers', tagline: { ko: '읽은 것', en: 'Read' } };
    expect(siteConstants(settings)).toEqual({
      __NAME_KO__: '"Lab Papers"',
      __NAME_EN__: '"Lab Papers"',
      __TAGLINE_KO__: '"읽은 것"',
      __TAGLINE_EN__: '"Read"',
      __DESCRIPTION_KO__: 'null',
      __DESCRIPTION_EN__: 'null',
      __MARK__: '["Lab"," Papers"]',
      __SITE_LANGUAGE__: '"ko"',
      __SOURCES__: '[]',
      __CREDITS__: '[]',
      __WRITTEN_BY__: 'null',
      __SPOKEN__: '["ko"]',
      __REPOSITORY__: 'null',
      __MEDIA_HOSTS__: JSON.stringify(NO_SETTINGS.mediaHosts),
    });
  });

  describe('of sources', () => {
    const of = (...sources: readonly Partial<Source>[]) => {
      const whole = sources.map((source) => ({ ...NOTHING, ...source }));
      const { __CREDITS__ = '', __WRITTEN_BY__ = '' } = siteConstants({
        ...NO_SETTINGS,
        sources: whole,
      });
      return { credits: JSON.parse(__CREDITS__), writtenBy: JSON.parse(__WRITTEN_BY__) };
    };

    it('credit names and licences that are known', () => {
      const cc0 = { name: 'CC0', url: 'https://cc.org' };
      expect(of({ name: 'A', licence: cc0 }, {}, { name: 'B', url: 'https://b.io' })).toEqual({
        credits: [
          ['', 'A', null],
          [', ', 'CC0', 'https://cc.org'],
          ['; ', 'B', 'https://b.io'],
        ],
        writtenBy: null,
      });
    });

    it.each([
      ['en', ['en', 'ko-KR'], ['en', 'ko-KR']],
      ['en', ['en', null], ['en']],
      ['ko', ['en', null], ['en', 'ko']],
      ['ko', ['en'], ['en']],
      ['en', [], ['en']],
    ] as const)(
      'on a site in %s of languages %j are read aloud in %j',
      (language, tags, spoken) => {
        const whole = tags.map((tag) => ({ ...NOTHING, language: tag }));
        const constants = siteConstants({ ...NO_SETTINGS, language, sources: whole });
        expect(constants.__SPOKEN__).toBe(JSON.stringify(spoken));
      },
    );

    it.each([
      [[true], 'model'],
      [[true, true], 'model'],
      [[false], 'people'],
      [[true, false], null],
      [[true, null], null],
      [[], null],
    ])('of which models have written %j say %j', (byModel, said) => {
      expect(of(...byModel.map((writtenByModel) => ({ writtenByModel }))).writtenBy).toBe(said);
    });
  });

  it.each([
    [null, '하루', '논문'],
    ['하루논문', '하루', '논문'],
    ['하루', '하루', ''],
    ['연구실 논문', '연구실', ' 논문'],
    ['Lab Papers of 2026', 'Lab', ' Papers of 2026'],
    ['Arxivist', 'Arxivist', ''],
    ['가', '가', ''],
  ])('divide the mark of %j into %j and %j', (name, seal, rest) => {
    expect(markOf(name)).toEqual([seal, rest]);
  });
});
