export type EarlyInput = {
  /** Remembers the current value of each changed `<select>`. Call before hydration, which resets them. */
  noteChoices(): void;
  /** Repeats the recorded input. Call once, after React has hydrated. */
  replay(): void;
};

/**
 * Records input to a prerendered page before React handles it: the last click, if it was on a button, and
 * the values chosen in `<select>` elements.
 */
export function recordInput(element: HTMLElement): EarlyInput {
  let pressed: HTMLElement | null = null;
  let choices: readonly Choice[] = [];
  const onClick = ({ target }: Event) => {
    // Popover buttons work without script; no replay needed.
    const button = target instanceof Element && target.closest('button:not([popovertarget])');
    pressed = button instanceof HTMLElement ? button : null;
  };
  element.addEventListener('click', onClick, { capture: true });
  return {
    noteChoices() {
      choices = Array.from(element.querySelectorAll('select'), readChoice).filter(isChanged);
    },
    replay() {
      // In a new task: React hydrates a section synchronously when it gets an event, which it cannot do
      // inside an effect.
      setTimeout(() => {
        element.removeEventListener('click', onClick, { capture: true });
        for (const choice of choices) choose(choice);
        if (pressed?.isConnected) pressed.click();
      });
    },
  };
}

type Choice = { readonly select: HTMLSelectElement; readonly value: string };

function readChoice(select: HTMLSelectElement): Choice {
  return { select, value: select.value };
}

/** Sets the value and dispatches a bubbling event, which React handles like one of the reader. */
function choose({ select, value }: Choice): void {
  if (!select.isConnected) return;
  // The first event makes React hydrate the section, which resets the value before React handles it.
  select.dispatchEvent(new Event('change', { bubbles: true }));
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function isChanged({ select, value }: Choice): boolean {
  const initial = select.querySelector<HTMLOptionElement>('option[selected]') ?? select.options[0];
  return value !== initial?.value;
}
