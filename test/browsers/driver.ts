/** An element by its selector, and by its label or the beginning of its text where several match: the first one that is visible. */
export type Target = { readonly selector: string; readonly name?: string | undefined };

type Key = 'Enter' | 'Escape' | 'ArrowDown' | 'Backspace';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/**
 * The little that journeys ask of a browser; each way to drive one implements it in a file of its own.
 * No method waits for the app: journeys do, in steps.ts.
 */
export type Driver = {
  readonly engine: Engine;
  /** `'Firefox 153.0'`. */
  readonly version: string;
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Drives another tab, at an address, while `run` runs; closes it, and drives the one before again. */
  inOtherTab(address: string, run: () => Promise<void>): Promise<void>;
  /** Null: there is no such element. */
  find(target: Target): Promise<{ click(): Promise<void> } | null>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Runs a function in the page; it must not use anything outside of itself. */
  evaluate<A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A): Promise<T>;
  setViewport(width: number, height: number): Promise<void>;
  /** Writes a PNG of what is on screen. */
  screenshot(file: string): Promise<void>;
  /** Types a syllable through the input method of the browser; null where the driver cannot reach it. */
  readonly compose: ((steps: readonly string[]) => Promise<void>) | null;
  close(): Promise<void>;
};

/** A way to drive a browser; null: that browser is not installed. */
export type Launch = () => Promise<Driver | null>;

/** Runs in the page. */
export function findElement({ selector, name }: Target): HTMLElement | null {
  const matches = Array.from(document.querySelectorAll<HTMLElement>(selector));
  const isNamed = ({ textContent, ariaLabel }: HTMLElement) =>
    name === undefined || ariaLabel === name || textContent?.trim().startsWith(name) === true;
  const isVisible = (element: HTMLElement) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
  return matches.find((element) => isNamed(element) && isVisible(element)) ?? null;
}
