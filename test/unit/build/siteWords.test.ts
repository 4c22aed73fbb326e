import { describe, expect, it } from 'vitest';
import { readSiteSettings } from '../../../src/build/readSiteSettings';
import { siteWords } from '../../../src/build/siteWords';
import { NO_SETTINGS, type SiteSettings, type Source } from '../../../src/digest/siteSettings';
import { texts as en } from '../../../src/i18n/en/feed';
import { texts as ko } from '../../../src/i18n/ko/feed';
import { BUNDLED } from '../digest/digests';

const NOTHING: Source = {
  ...{ folder: null, name: null, url: null, licence: null },
  ...{ writtenByModel: null, votesFrom: null, language: null },
};

const wordsOf = (settings: Partial<SiteSettings>) =>
  siteWords({ ...NO_SETTINGS, language: 'en', ...settings }, { name: 'Haru Papers', ...en });

describe('siteWords', () => {
  it('claim nothing of a site that says nothing', () => {
    const words = wordsOf({});
    expect(words).toMatchObject({
      language: 'en',
      title: 'Haru Papers',
      shortName: 'Haru Papers',
      description: en.description,
      subtitle: en.description,
      search: en.search,
    });
    expect(words.creditOf(NOTHING)).toBeNull();
  });

  it('are those of the settings, with every source', () => {
    const licence = { name: 'CC0 1.0', url: null };
    const words = wordsOf({
      name: { ko: '연구실', en: 'Lab Papers' },
      shortName: 'Lab',
      tagline: 'What we read.',
      sources: [
        { ...NOTHING, name: 'Group', licence, writtenByModel: false },
        { ...NOTHING, folder: 'bot', name: 'Bot', writtenByModel: true },
      ],
    });
    expect(words).toMatchObject({
      title: 'Lab Papers',
      shortName: 'Lab',
      description: 'What we read.',
      subtitle: 'What we read. Digests: Group, CC0 1.0. Digests: Bot.',
    });
  });

  it('name for the bundled digests source, licence and who wrote the summaries', () => {
    const { settings } = readSiteSettings(BUNDLED);
    const { subtitle } = siteWords(settings, { name: '하루논문', ...ko });
    expect(subtitle).toMatch(
      /Hugging Face.*언어 모델.*l-yohai\/daily_papers_ko, CC BY-NC-ND 4\.0\.$/,
    );
  });
});
