import { describe, expect, it } from 'vitest';
import { SCREENS } from '../../../src/app/routes';
import { SCREEN_LINKS, SCREEN_PAGES } from '../../../src/app/screenLists';
import { parseArxivId } from '../../../src/digest/arxivId';
import { parseDay } from '../../../src/digest/day';
import { type PeriodKind, parsePeriod } from '../../../src/digest/period';
import { dayPage, paperPage, periodPage } from '../../../src/digest/site';
import { LANGUAGE_CODES, LANGUAGES } from '../../../src/i18n/languages';
import { SHOWN_KEYS } from '../../../src/views/commands/keymap';

const SITE = { origin: 'https://haru.example', base: '/daily-papers/' };

describe('the table of screens', () => {
  it('has the addresses that links promise', () => {
    expect(SCREENS.map(({ route }) => 'path' in route.options && route.options.path)).toEqual([
      '/',
      '/paper/$',
      '/day/$day',
      '/week/{-$week}',
      '/month/{-$month}',
      '/year/{-$year}',
      '/topics',
      '/topic/$topic',
      '/trends',
      '/authors',
      '/author/$name',
      '/library',
      '/library/$list',
      '/import',
      '/list',
      '/related',
      '/handout',
      '/about',
      '/health',
    ]);
  });

  it('renders a page of each address once', () => {
    const paths = SCREEN_PAGES.map(({ path }) => path);
    expect(paths).toEqual([
      '',
      'paper/',
      'day/',
      'week/',
      'month/',
      'year/',
      'topics',
      'topic/',
      'trends',
      'authors',
      'library',
      'import',
      'about',
      'health',
    ]);
  });

  it('has a page for each name where their path ends in a slash, else one alone', () => {
    const named = SCREEN_PAGES.filter(({ path }) => path.endsWith('/'));
    expect(named.map(({ content }) => content)).toEqual([
      'paper',
      'day',
      'week',
      'month',
      'year',
      'topic',
    ]);
  });

  it('renders days, periods and papers where feeds and previews say they are', () => {
    const [day, id] = [parseDay('2025-02-26'), parseArxivId('2502.18411')];
    const pathOf = (kind: 'day' | 'paper' | PeriodKind) =>
      SCREEN_PAGES.find(({ content }) => content === kind)?.path;
    expect(day && dayPage(SITE, day)).toBe(`${SITE.origin}${SITE.base}${pathOf('day')}${day}/`);
    const periods = [
      parsePeriod('week', '2025-W09'),
      parsePeriod('month', '2025-02'),
      parsePeriod('year', '2025'),
    ];
    for (const period of periods) {
      expect(period && periodPage(SITE, period)).toBe(
        `${SITE.origin}${SITE.base}${period && pathOf(period.kind)}${period?.name}/`,
      );
    }
    expect(id && paperPage(SITE, id)).toBe(`${SITE.origin}${SITE.base}${pathOf('paper')}${id}/`);
  });

  it.each(LANGUAGE_CODES)('names every screen that is linked, in %s', async (language) => {
    const { texts } = await LANGUAGES[language].load.messages();
    const names = SCREEN_LINKS.map(({ name }) => texts.nav[name]);
    expect(names.every((name) => name.trim() !== '')).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(texts.nav).sort()).toEqual(SCREEN_LINKS.map(({ name }) => name).sort());
  });

  it('links to screens without parameters alone', () => {
    expect(SCREEN_LINKS.map(({ to }) => to).filter((to) => /[${]/.test(to))).toEqual([]);
  });

  it('has the keys that the list of keys shows', () => {
    const keys = SCREEN_LINKS.flatMap(({ key }) => (key === null ? [] : [`G ${key}`]));
    const shown = Object.values(SHOWN_KEYS).flat();
    // G S opens what is saved, a part of the library.
    expect(shown.filter((key) => key.startsWith('G ')).sort()).toEqual([...keys, 'G S'].sort());
  });
});
