import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useContext } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/queryOptions';
import { plainText } from '../../digest/plainText';
import { LANGUAGES, nextLanguage } from '../../i18n/languages';
import { useInterface, useTexts } from '../../i18n/messages';
import { normalizeKey } from '../../korean/normalize';
import { NO_QUESTION } from '../../question/question';
import { SETTINGS, useSetting } from '../../ui/settings';
import { ScreensContext } from '../ScreensContext';
import { type Option, useOptions } from './useOptions';

type PaletteGroup = 'search' | 'screens' | 'days' | 'papers' | 'authors' | 'terms' | 'settings';

/** What the palette offers; `run` does it. */
export type PaletteItem = {
  readonly key: string;
  readonly group: PaletteGroup;
  readonly text: string;
  readonly lang?: 'en';
  readonly run: () => void;
};

const MOST_DAYS = 5;

/** All that a typed text may mean: a search, a screen, a day, a paper, an author, a term, a setting. */
export function usePaletteItems(typed: string): readonly PaletteItem[] {
  const { messages, language, setLanguage } = useInterface();
  const { nav, format } = messages;
  const { palette, settings } = useTexts('commands');
  const navigate = useNavigate();
  const text = typed.trim();
  const asked = { ...NO_QUESTION, text };
  const options = useOptions(asked, text, [], text !== '');
  const { days = [] } = useQuery(manifestQuery(useArchive())).data ?? {};
  const [, setTheme] = useSetting('theme');
  const [, setKeys] = useSetting('keys');
  const key = normalizeKey(text);
  const fits = (words: string) => normalizeKey(words).includes(key);

  const screens = useContext(ScreensContext).map(({ to, name }) => ({
    text: nav[name],
    run: () => navigate({ to, search: {} }),
  }));
  const other = nextLanguage(language);
  const switches = [
    ...SETTINGS.theme.map((value) => ({
      text: `${settings.theme.title}: ${settings.theme.values[value]}`,
      run: () => setTheme(value),
    })),
    ...SETTINGS.keys.map((value) => ({
      text: `${settings.keys.title}: ${settings.keys.values[value]}`,
      run: () => setKeys(value),
    })),
    { text: LANGUAGES[other].name, run: () => setLanguage(other) },
  ];
  const item = (group: PaletteGroup) => (one: { text: string; run: () => void }) => ({
    group,
    key: `${group} ${one.text}`,
    ...one,
  });
  const search: PaletteItem[] =
    text === ''
      ? []
      : [{ text: palette.search(text), run: () => navigate({ to: '/', search: asked }) }].map(
          item('search'),
        );
  return [
    ...search,
    ...screens.filter((screen) => fits(screen.text)).map(item('screens')),
    ...days
      .filter(({ day }) => text !== '' && fits(`${day} ${format.day(day)} ${format.weekday(day)}`))
      .slice(0, MOST_DAYS)
      .map(({ day }) => ({
        text: format.day(day),
        run: () => navigate({ to: '/day/$day', params: { day }, search: {} }),
      }))
      .map(item('days')),
    ...options.flatMap((option) => ofOption(option, navigate) ?? []),
    ...switches.filter((one) => fits(one.text)).map(item('settings')),
  ];
}

/** The same as below the search field; null: the palette keeps no questions. */
function ofOption(option: Option, navigate: ReturnType<typeof useNavigate>): PaletteItem | null {
  const { key } = option;
  switch (option.kind) {
    case 'paper': {
      const to = { to: '/paper/$', params: { _splat: option.id }, search: {} } as const;
      const text = plainText(option.title);
      return { key, group: 'papers', text, lang: 'en', run: () => navigate(to) };
    }
    case 'author': {
      const to = { to: '/author/$name', params: { name: option.name }, search: {} } as const;
      return { key, group: 'authors', text: option.name, lang: 'en', run: () => navigate(to) };
    }
    case 'term': {
      const to = { to: '/', search: { ...NO_QUESTION, text: option.text } } as const;
      return { key, group: 'terms', text: option.text, run: () => navigate(to) };
    }
    case 'recent':
      return null;
  }
}
