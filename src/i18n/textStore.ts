import { createStore, type Store } from '../store';
import { LANGUAGES, type Language, type Texts } from './languages';

type LateTexts = Texts['late'];
type Interface = { readonly language: Language; readonly messages: Texts['messages'] };

/** The texts of the interface in the reader's language, as far as they are loaded. */
export type TextStore = Omit<Store<Interface>, 'set'> & {
  /** Loads the late texts. Joins a load that is running, repeats one that failed. */
  preload(): Promise<void>;
  /** For rendering: the late texts where they are loaded, else the promise to suspend with. */
  read(): LateTexts | Promise<LateTexts>;
  /**
   * Switches to a language once it has all that is loaded now. Resolves to whether it has: false where a
   * file fails or another language has been chosen meanwhile.
   */
  choose(language: Language): Promise<boolean>;
};

/** `messages` are those of the language. */
export function createTextStore(language: Language, messages: Texts['messages']): TextStore {
  const { set, ...current } = createStore<Interface>({ language, messages });
  const loads = new Map<Language, Load>();
  let chosen = language;

  const start = (code: Language) => {
    const load = startLoad(LANGUAGES[code].load.late);
    loads.set(code, load);
    return load;
  };
  // Rendering never repeats a failed load: it would do so without end.
  const ensure = (code: Language) => {
    const load = loads.get(code);
    return load && !load.hasFailed ? load : start(code);
  };

  return {
    ...current,
    async preload() {
      await ensure(current.get().language).promise;
    },
    read() {
      const code = current.get().language;
      const { texts, promise } = loads.get(code) ?? start(code);
      return texts ?? promise;
    },
    async choose(code) {
      chosen = code;
      const hasLate = loads.get(current.get().language)?.texts !== undefined;
      const loaded = await Promise.all([
        LANGUAGES[code].load.messages(),
        hasLate && ensure(code).promise,
      ]).catch(() => null);
      if (!loaded || chosen !== code) return false;
      set({ language: code, messages: loaded[0].texts });
      return true;
    },
  };
}

type Load = { readonly promise: Promise<LateTexts>; texts?: LateTexts; hasFailed?: boolean };

function startLoad(load: () => Promise<{ readonly texts: LateTexts }>): Load {
  const started: Load = { promise: load().then(({ texts }) => (started.texts = texts)) };
  started.promise.catch(() => {
    started.hasFailed = true;
  });
  return started;
}
