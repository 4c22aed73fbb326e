import { createStore, type Store } from '../store';
import { LANGUAGES, type Language, type Texts } from './languages';

/** Texts that come with the screen that needs them. */
export type LateTexts = Exclude<keyof Texts, 'messages' | 'feed'>;

type Interface = { readonly language: Language; readonly messages: Texts['messages'] };

/** The texts of the interface in the reader's language, as far as they are loaded. */
export type TextStore = Omit<Store<Interface>, 'set'> & {
  /** Loads late texts. Joins a load that is running, repeats one that failed. */
  preload(...names: readonly LateTexts[]): Promise<void>;
  /** For rendering: the texts where they are loaded, else the promise that `use` waits for. */
  read<Name extends LateTexts>(name: Name): Texts[Name] | Promise<Texts[Name]>;
  /** Switches to a language once it has all that is loaded now. Rejects and stays where a file fails. */
  choose(language: Language): Promise<void>;
};

/** `messages` are those of the language. */
export function createTextStore(language: Language, messages: Texts['messages']): TextStore {
  const { set, ...current } = createStore<Interface>({ language, messages });
  const loads: { readonly [Name in LateTexts]: { [code in Language]?: Load<Texts[Name]> } } = {
    commands: {},
    about: {},
    day: {},
    paper: {},
    authors: {},
    share: {},
    health: {},
  };
  const isLate = (name: string): name is LateTexts => Object.hasOwn(loads, name);
  let chosen = language;

  function start<Name extends LateTexts>(code: Language, name: Name): Load<Texts[Name]> {
    const load = startLoad(LANGUAGES[code].load[name]);
    loads[name][code] = load;
    return load;
  }

  // Rendering never repeats a failed load: it would do so without end.
  function ensure(code: Language, name: LateTexts): Promise<unknown> {
    const load = loads[name][code];
    return (load && !load.hasFailed ? load : start(code, name)).promise;
  }

  return {
    ...current,
    async preload(...names) {
      await Promise.all(names.map((name) => ensure(current.get().language, name)));
    },
    read(name) {
      const code = current.get().language;
      const { texts, promise } = loads[name][code] ?? start(code, name);
      return texts ?? promise;
    },
    async choose(code) {
      chosen = code;
      const isLoaded = (name: LateTexts) => loads[name][current.get().language]?.texts;
      const [{ texts }] = await Promise.all([
        LANGUAGES[code].load.messages(),
        ...Object.keys(loads)
          .filter(isLate)
          .filter(isLoaded)
          .map((name) => ensure(code, name)),
      ]);
      // Another one may have been chosen meanwhile.
      if (chosen === code) set({ language: code, messages: texts });
    },
  };
}

type Load<T> = { readonly promise: Promise<T>; texts?: T; hasFailed?: boolean };

function startLoad<T>(load: () => Promise<{ readonly texts: T }>): Load<T> {
  const started: Load<T> = { promise: load().then(({ texts }) => (started.texts = texts)) };
  started.promise.catch(() => {
    started.hasFailed = true;
  });
  return started;
}
