import type { Page } from '@playwright/test';

type Voice = { readonly lang: string; readonly name: string; readonly localService: boolean };

/** The voice of a device, and one that would send the text to a server. */
export const OWN: Voice = { lang: 'ko-KR', name: 'Yuna', localService: true };
export const REMOTE: Voice = { lang: 'ko-KR', name: 'Google 한국의', localService: false };

type Utterance = {
  readonly text: string;
  readonly rate: number;
  readonly voice: Voice;
  readonly onstart: () => void;
  readonly onend: () => void;
  readonly onerror: (event: { error: string }) => void;
};
type Fake = {
  voices: readonly Voice[];
  readonly said: Utterance[];
  /** The utterance that is being said. */
  current: Utterance | null;
  readonly heard: EventTarget;
};

/** A speech synthesis without a sound, which has no voice at first, as that of Chromium; before the page loads. */
export async function fakeVoices(page: Page) {
  await page.addInitScript(() => {
    const fake: Fake = { voices: [], said: [], current: null, heard: new EventTarget() };
    const synthesis = {
      getVoices: () => fake.voices,
      addEventListener: fake.heard.addEventListener.bind(fake.heard),
      removeEventListener: fake.heard.removeEventListener.bind(fake.heard),
      speak(utterance: Utterance) {
        fake.said.push(utterance);
        fake.current = utterance;
        utterance.onstart();
      },
      cancel() {
        const stopped = fake.current;
        fake.current = null;
        stopped?.onerror({ error: 'canceled' });
      },
    };
    const Spoken = class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
      onstart() {}
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Spoken, fakeVoices: fake });
  });
  return {
    /** The device has these voices from now on. */
    set: (voices: readonly Voice[]) =>
      page.evaluate((next) => {
        const { fakeVoices: fake } = window as unknown as { fakeVoices: Fake };
        fake.voices = next;
        fake.heard.dispatchEvent(new Event('voiceschanged'));
      }, voices),
    /** What is being said; null: nothing. */
    current: () =>
      page.evaluate(() => {
        const { current } = (window as unknown as { fakeVoices: Fake }).fakeVoices;
        return current && { text: current.text, rate: current.rate, voice: current.voice.name };
      }),
    /** The voice has come to the end of the sentence. */
    end: () =>
      page.evaluate(() => {
        const { fakeVoices: fake } = window as unknown as { fakeVoices: Fake };
        const ended = fake.current;
        fake.current = null;
        ended?.onend();
      }),
    fail: (error: string) =>
      page.evaluate((name) => {
        const { fakeVoices: fake } = window as unknown as { fakeVoices: Fake };
        const failed = fake.current;
        fake.current = null;
        failed?.onerror({ error: name });
      }, error),
  };
}

/** The text that is marked on the page, `''` for none, and where it is. */
export function marked(page: Page) {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('spoken') ?? [];
    if (!(range instanceof Range)) return { text: '', inRow: null, bottom: 0 };
    const row = range.startContainer.parentElement?.closest<HTMLElement>('[data-paper-id]');
    const { bottom } = range.getBoundingClientRect();
    return { text: range.toString(), inRow: row?.dataset.paperId ?? null, bottom };
  });
}
