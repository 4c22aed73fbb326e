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
      element.removeEventListener('click', onClick, { capture: true });
      for (const { select, value } of choices) {
        if (!select.isConnected) continue;
        select.value = value;
        // React hears it bubble, as a choice by hand. It hydrates the section around it first.
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
      if (pressed?.isConnected) pressed.click();
    },
  };
}

type Choice = { readonly select: HTMLSelectElement; readonly value: string };

function readChoice(select: HTMLSelectElement): Choice {
  return { select, value: select.value };
}

function isChanged({ select, value }: Choice): boolean {
  const initial = select.querySelector<HTMLOptionElement>('option[selected]') ?? select.options[0];
  return value !== initial?.value;
}
