import { isFolded } from '../../ui/isFolded';
import { isNewVisit } from '../../ui/isNewVisit';
import { safeSessionStorage } from '../../ui/safeStorage';

export type EarlyInput = {
  /**
   * Remembers the current value of each changed `<select>`. Call before hydration, which resets them, and in the same
   * task: from here on a press is React's where it reaches its button.
   */
  handOver(): void;
  /** The value that was chosen in a select, by its label, once: for the select itself when it has appeared. */
  takeChoice(label: string): string | null;
  /**
   * Repeats the last press, unless it has been answered: on the same button, or the one of its name where the page
   * is drawn anew. Call once, after React has hydrated.
   *
   * @param loading what hydrates later needs: an event hydrates it only once that is there
   */
  replay(loading: Promise<unknown>): Promise<void>;
};

/** The name of a button that was pressed before the page was loaded anew, kept for its next load. */
const KEY = 'haru:pressed';

/** The script of `index.html` notes what is pressed before that of the app has come. */
type Root = HTMLElement & { readonly pressed?: EventTarget | null };

/**
 * Records input to a prerendered page before React handles it: the last click, if it was on a button, and
 * the values chosen in `<select>` elements. The click outlives a reload, as of a router whose part does not come.
 */
export function recordInput(element: HTMLElement): EarlyInput {
  let pressed: HTMLButtonElement | null = null;
  let name = isNewVisit() ? null : safeSessionStorage.get(KEY);
  safeSessionStorage.remove(KEY);
  let isReact = false;
  const choices = new Map<string, string>();
  const onClick = ({ target }: Pick<Event, 'target'>) => {
    pressed = target instanceof Element ? target.closest('button') : null;
    name = pressed && nameOf(pressed);
    const answer = () => {
      pressed = null;
      name = null;
    };
    // React stops a press on a section that it cannot hydrate yet.
    if (isReact) pressed?.addEventListener('click', answer, { capture: true, once: true });
  };
  const onLeave = () => {
    if (name !== null) safeSessionStorage.set(KEY, name);
  };
  const { pressed: target } = document.documentElement as Root;
  if (target) onClick({ target });
  window.onclick = null;
  element.addEventListener('click', onClick, { capture: true });
  window.addEventListener('pagehide', onLeave);
  return {
    handOver() {
      isReact = true;
      for (const select of element.querySelectorAll<HTMLSelectElement>('[data-choice]')) {
        if (isChanged(select)) choices.set(select.dataset.choice ?? '', select.value);
      }
    },
    takeChoice(label) {
      const value = choices.get(label) ?? null;
      choices.delete(label);
      return value;
    },
    async replay(loading) {
      isReact = true;
      // What does not load is not on the page either.
      await loading.catch(() => {});
      // In a new task: React hydrates a section synchronously when it gets an event, which it cannot do
      // inside an effect.
      setTimeout(() => {
        element.removeEventListener('click', onClick, { capture: true });
        window.removeEventListener('pagehide', onLeave);
        const button = pressed?.isConnected ? pressed : onlyButton(element, name);
        // What opens without a script is open, unless the page has been drawn anew.
        if (button !== pressed || !button?.popoverTargetElement) button?.click();
      });
    },
  };
}

/** The button of a name; null where several have it. Those in a closed menu could not be pressed. */
function onlyButton(element: HTMLElement, name: string | null): HTMLButtonElement | null {
  const buttons = Array.from(element.querySelectorAll('button'));
  const [button, ...others] = buttons.filter((each) => nameOf(each) === name && !isFolded(each));
  return others.length === 0 ? (button ?? null) : null;
}

/** Of this page: on another one a button of the same name may be that of another paper. */
function nameOf(button: HTMLElement): string {
  return location.href + (button.getAttribute('aria-label') ?? button.textContent);
}

function isChanged(select: HTMLSelectElement): boolean {
  const initial = select.querySelector<HTMLOptionElement>('option[selected]') ?? select.options[0];
  return select.value !== initial?.value;
}
