export type EarlyInput = {
  /** Remembers the current value of each changed `<select>`. Call before hydration, which resets them. */
  noteChoices(): void;
  /** The value that was chosen in a select, by its label, once: for the select itself when it has appeared. */
  takeChoice(label: string): string | null;
  /**
   * Repeats the last press. Call once, after React has hydrated.
   *
   * @param loading what hydrates later needs: an event hydrates it only once that is there
   */
  replay(loading: Promise<unknown>): Promise<void>;
};

/**
 * Records input to a prerendered page before React handles it: the last click, if it was on a button, and
 * the values chosen in `<select>` elements.
 */
export function recordInput(element: HTMLElement): EarlyInput {
  let pressed: HTMLElement | null = null;
  const choices = new Map<string, string>();
  const onClick = ({ target }: Event) => {
    // Popover buttons work without script; no replay needed.
    const button = target instanceof Element && target.closest('button:not([popovertarget])');
    pressed = button instanceof HTMLElement ? button : null;
  };
  element.addEventListener('click', onClick, { capture: true });
  return {
    noteChoices() {
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
      // What does not load is not on the page either.
      await loading.catch(() => {});
      // In a new task: React hydrates a section synchronously when it gets an event, which it cannot do
      // inside an effect.
      setTimeout(() => {
        element.removeEventListener('click', onClick, { capture: true });
        if (pressed?.isConnected) pressed.click();
      });
    },
  };
}

function isChanged(select: HTMLSelectElement): boolean {
  const initial = select.querySelector<HTMLOptionElement>('option[selected]') ?? select.options[0];
  return select.value !== initial?.value;
}
