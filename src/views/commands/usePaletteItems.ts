import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useContext } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { yearOf } from '../../digest/month';
import { plainText } from '../../digest/plainText';
import { LANGUAGES, nextLanguage } from '../../i18n/languages';
import { useInterface, useTexts } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { normalizeKey } from '../../korean/normalize';
import type { SavedSearch } from '../../library/following';
import { type Operator, readText } from '../../question/operators';
import { NO_QUESTION } from '../../question/question';
import { usePaperLink } from '../browse/list/usePaperLink';
import { sayQuestion } from '../filters/sayQuestion';
import { useFollowing } from '../marks/useFollowing';
import { ScreensContext } from '../ScreensContext';
import { SETTINGS, useSetting } from '../settings';
import { useRandomPaper } from '../useRandomPaper';
import { createMatcher } from './createMatcher';
import { type Option, useOptions } from './useOptions';
import { useTopicOptions } from './useTopicOptions';

type PaletteGroup =
  | 'search'
  | 'saved'
  | 'screens'
  | 'topics'
  | 'days'
  | 'papers'
  | 'authors'
  | 'terms'
  | 'settings';

/** What the palette offers; `run` does it. */
export type PaletteItem = {
  readonly key: string;
  readonly group: PaletteGroup;
  readonly text: string;
  readonly lang?: string;
  /** Counts what is new since it was last seen; undefined: there is no such count. */
  readonly fresh?: Pick<SavedSearch, 'question' | 'seen'>;
  readonly run: () => void;
};

/** An item whose text is its key where it has none of its own. */
type Command = Omit<PaletteItem, 'key' | 'group'> & Partial<Pick<PaletteItem, 'key'>>;

type PaletteAnswer = {
  readonly items: readonly PaletteItem[];
  /** What the words of a search are read as. */
  readonly spoken: readonly Operator[];
};

const MAX_DAYS = 5;

/**
 * Everything that a typed text may mean: a search, a screen, a topic, a year, a day, a paper, an author, a term, a
 * setting.
 */
export function usePaletteItems(typed: string): PaletteAnswer {
  const { messages, language, setLanguage } = useInterface();
  const { nav, format } = messages;
  const { keys, palette, settings } = useTexts('commands');
  const { yearName } = useTexts('period');
  const navigate = useNavigate();
  const paperLink = usePaperLink();
  const text = typed.trim();
  const question = { ...NO_QUESTION, text };
  const { options, spoken } = useOptions(question, text, [], text !== '');
  const archive = useArchive();
  const { days = [] } = useQuery(manifestQuery(archive)).data ?? {};
  const isTyped = text !== '';
  const topics = useTopicOptions(text, isTyped);
  const openRandom = useRandomPaper();
  const [, setTheme] = useSetting('theme');
  const [, setKeys] = useSetting('keys');
  const { following, open } = useFollowing();
  const matches = createMatcher(text);
  const { words, operators } = readText(text);
  // A search for signs alone lists the whole archive.
  const asksNothing = words === '' && operators.length === 0;

  const saved = [
    ...following.searches.map((search) => ({
      key: search.key,
      text: search.name || sayQuestion(search.question, messages),
      fresh: search,
      run: () => {
        open(search);
        void navigate({ to: '/', search: search.question });
      },
    })),
    ...following.authors.map((author) => ({
      key: author.key,
      text: author.name,
      lang: 'en',
      fresh: { ...author, question: { ...NO_QUESTION, authors: [author.name] } },
      run: () => navigate({ to: '/author/$name', params: { name: author.name }, search: {} }),
    })),
  ];
  const screens = useContext(ScreensContext).map(({ to, name }) => ({
    text: nav[name],
    run: () => navigate({ to, search: {} }),
  }));
  const years = [...new Set(days.map(({ day }) => yearOf(day)))].map((year) => ({
    text: yearName(year),
    run: () => navigate({ to: '/year/{-$year}', params: { year }, search: {} }),
  }));
  const others = [{ text: keys.actions.random, run: openRandom }];
  const otherLanguage = nextLanguage(language);
  const switches = [
    ...SETTINGS.theme.map((value) => ({
      text: `${settings.theme.title}: ${settings.theme.values[value]}`,
      run: () => setTheme(value),
    })),
    ...SETTINGS.keys.map((value) => ({
      text: `${settings.keys.title}: ${settings.keys.values[value]}`,
      run: () => setKeys(value),
    })),
    {
      text: LANGUAGES[otherLanguage].name,
      lang: otherLanguage,
      run: () => setLanguage(otherLanguage),
    },
  ];
  const item = (group: PaletteGroup) => (command: Command) => ({
    group,
    ...command,
    // Two saved searches may have the same text.
    key: `${group} ${command.key ?? command.text}`,
  });
  const search: PaletteItem[] = asksNothing
    ? []
    : [
        {
          text: palette.search(text),
          lang: languageOf(text),
          run: () => navigate({ to: '/', search: question }),
        },
      ].map(item('search'));
  const all = [
    ...search,
    ...saved.filter((command) => matches(command.text)).map(item('saved')),
    ...[...screens, ...others].filter(({ text }) => matches(text)).map(item('screens')),
    ...topics
      .map(({ id, text }) => ({
        text,
        run: () => navigate({ to: '/topic/$topic', params: { topic: id }, search: {} }),
      }))
      .map(item('topics')),
    ...years.filter((year) => isTyped && matches(year.text)).map(item('days')),
    ...days
      .filter(
        ({ day }) => text !== '' && matches(`${day} ${format.day(day)} ${format.weekday(day)}`),
      )
      .slice(0, MAX_DAYS)
      .map(({ day }) => ({
        text: format.day(day),
        run: () => navigate({ to: '/day/$day', params: { day }, search: {} }),
      }))
      .map(item('days')),
    ...options.flatMap((option) => itemOf(option, navigate, paperLink) ?? []),
    ...switches.filter((command) => matches(command.text)).map(item('settings')),
  ];
  // Who types the name of a screen or of a setting means that: 어둡게 of 테마: 어둡게.
  const key = normalizeKey(text);
  const isMeant = ({ group, text: name }: PaletteItem) =>
    /saved|screens|settings/.test(group) &&
    [name, name.split(': ').at(-1) ?? ''].some((one) => normalizeKey(one) === key);
  const items = isTyped ? [...all.filter(isMeant), ...all.filter((one) => !isMeant(one))] : all;
  return { items, spoken };
}

/** A suggestion as an item; null: recent questions, which the palette has not, and topics, which it asks for itself. */
function itemOf(
  option: Option,
  navigate: ReturnType<typeof useNavigate>,
  paperLink: ReturnType<typeof usePaperLink>,
): PaletteItem | null {
  const { key } = option;
  switch (option.kind) {
    case 'paper': {
      const to = paperLink(option.id, {});
      const text = plainText(option.title);
      return { key, group: 'papers', text, lang: 'en', run: () => navigate(to) };
    }
    case 'author': {
      const to = { to: '/author/$name', params: { name: option.name }, search: {} } as const;
      return { key, group: 'authors', text: option.name, lang: 'en', run: () => navigate(to) };
    }
    case 'term': {
      const to = { to: '/', search: { ...NO_QUESTION, text: option.text } } as const;
      const { text } = option;
      return { key, group: 'terms', text, lang: languageOf(text), run: () => navigate(to) };
    }
    case 'recent':
    case 'topic':
      return null;
  }
}
