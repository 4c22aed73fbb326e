import { setTimeout as wait } from 'node:timers/promises';
import { dispatchComposition } from './dispatchComposition';
import type { Driver } from './driver';

/** Wide: a journey that passes waits for none of it. */
const TIMEOUT_MS = 30_000;
const POLL_MS = 30;

/** What a reader does in a browser. Each step waits until the page allows it. */
export type Reader = ReturnType<typeof createReader>;

export function createReader(driver: Driver) {
  /** Resolves once a question to the page is answered with true. */
  async function until(what: string, ask: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + TIMEOUT_MS;
    // While a page is being replaced nothing can be asked of it.
    while (!(await ask().catch(() => false))) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await wait(POLL_MS);
    }
  }
  const nameOf = (selector: string, name?: string) => (name ? `${selector} “${name}”` : selector);

  const reader = {
    driver,
    until,
    /** Waits until a function that runs in the page returns true. */
    untilPage: <A extends readonly unknown[]>(
      what: string,
      test: (...args: A) => boolean | Promise<boolean>,
      ...args: A
    ) => until(what, async () => (await driver.evaluate(test, ...args)) === true),
    /** Waits until an element is on screen, by its text or label where several match. */
    see: (selector: string, name?: string) =>
      until(nameOf(selector, name), async () => (await driver.find({ selector, name })) !== null),
    miss: (selector: string, name?: string) =>
      until(`no ${nameOf(selector, name)}`, async () => !(await driver.find({ selector, name }))),
    /** Waits until an address of this host is shown: `'/?q=mamba'`. */
    address: (address: string) =>
      reader.untilPage(
        `the address ${address}`,
        (wanted) => decodeURIComponent(location.pathname + location.search) === wanted,
        address,
      ),
    /** Waits until a text is on screen. */
    text: (words: string) =>
      reader.untilPage(
        `the words “${words}”`,
        (wanted) => document.body.innerText.includes(wanted),
        words,
      ),
    title: (start: string) =>
      reader.untilPage(`the title ${start}`, (text) => document.title.startsWith(text), start),
    /** Waits until so many papers are listed. */
    papers: (count: number) =>
      reader.untilPage(
        `${count} papers`,
        (wanted) => document.querySelectorAll('article[data-paper-id]').length === wanted,
        count,
      ),
    /** Waits until the page reacts to what is pressed. */
    ready: () =>
      reader.untilPage('the app', () => document.documentElement.dataset.ready !== undefined),
    async open(address: string) {
      await driver.open(address);
      await reader.ready();
    },
    /** As `open`, in another tab, which is closed when `run` has ended. */
    inOtherTab: (address: string, run: () => Promise<void>) =>
      driver.inOtherTab(address, async () => {
        await reader.ready();
        await run();
      }),
    async click(selector: string, name?: string) {
      await reader.see(selector, name);
      await (await driver.find({ selector, name }))?.click();
    },
    /** Puts a value into a field or select, as its own editor would. */
    async choose(selector: string, value: string) {
      await reader.see(selector);
      await driver.evaluate(putValue, selector, value);
    },
    /** Gives a file to a field, which may be hidden, as its dialog would. */
    giveFile: (selector: string, name: string, bytes: Uint8Array) =>
      reader.untilPage(`a field for ${name}`, putFile, selector, name, Array.from(bytes)),
    /** Types a word in Hangul into what has the focus: a syllable is a list of what it looks like on its way. */
    async compose(syllables: readonly (readonly string[])[]) {
      for (const steps of syllables) {
        if (driver.compose) await driver.compose(steps);
        else await driver.evaluate(dispatchComposition, driver.engine, steps);
      }
    },
  };
  return reader;
}

/** Runs in the page. */
function putValue(selector: string, value: string): void {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (!field) return;
  // React listens to its own property of the element.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Runs in the page. Returns false where there is no such field. */
function putFile(selector: string, name: string, bytes: readonly number[]): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(bytes)], name));
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
