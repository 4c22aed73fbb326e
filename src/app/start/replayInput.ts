export type EarlyInput = {
  /** Notes what is chosen in the lists now: call it before React hydrates, which sets them back. */
  noteChoices(): void;
  /** Does again what was done before the page answered. Call it once, when React does. */
  replay(): void;
};

/**
 * Records what a reader does in a page rendered at build before its script answers: the last button that
 * is pressed, and what is chosen in its lists.
 */
export function recordInput(element: HTMLElement): EarlyInput {
  let pressed: HTMLElement | null = null;
  let choices: readonly Choice[] = [];
  const onClick = ({ target }: Event) => {
    // A popover opens without a script.
    const button = target instanceof Element && target.closest('button:not([popovertarget])');
    pressed = button instanceof HTMLElement ? button : null;
  };
  element.addEventListener('click', onClick, { capture: true });
  return {
    noteChoices() {
      choices = Array.from(element.querySelectorAll('select'), readChoice).filter(isChanged);
    },
    replay() {
      // A task of its own: for an event React hydrates the section around its target at once, which it
      // cannot do during an effect.
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

/** React hears the event bubble, as if the choice were made by hand. */
function choose({ select, value }: Choice): void {
  if (!select.isConnected) return;
  // The first event has React hydrate the section, which sets the list back before React handles it.
  select.dispatchEvent(new Event('change', { bubbles: true }));
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function isChanged({ select, value }: Choice): boolean {
  const initial = select.querySelector<HTMLOptionElement>('option[selected]') ?? select.options[0];
  return value !== initial?.value;
}
