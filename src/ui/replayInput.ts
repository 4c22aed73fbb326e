import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** What was chosen in a page that was rendered at build before the script came: React sets it back. */
const chosen = new WeakMap<HTMLSelectElement, string>();

/** Notes what has been chosen within an element, before React takes it over. */
export function keepEarlyChoices(element: HTMLElement): void {
  for (const select of element.querySelectorAll('select')) {
    const [first] = select.querySelectorAll<HTMLOptionElement>('option[selected]');
    if (select.value !== (first ?? select.options[0])?.value) chosen.set(select, select.value);
  }
}

/** For a list to choose from: tells of what was chosen in it before the script came. */
export function useEarlyChoice(
  onChoose: (value: string) => void,
): RefObject<HTMLSelectElement | null> {
  const select = useRef<HTMLSelectElement>(null);
  const tell = useEffectEvent(() => {
    const value = select.current && chosen.get(select.current);
    if (value) onChoose(value);
  });
  useEffect(() => tell(), []);
  return select;
}

/**
 * Notes the last button that is pressed in a page rendered at build while its script is not ready.
 *
 * @returns to be called when it is: presses that button
 */
export function keepEarlyPress(element: HTMLElement): () => void {
  let pressed: HTMLElement | null = null;
  const note = ({ target }: Event) => {
    // What opens a sheet does so without a script.
    const button = target instanceof Element && target.closest('button:not([popovertarget])');
    pressed = button instanceof HTMLElement ? button : null;
  };
  element.addEventListener('click', note, { capture: true });
  return () => {
    element.removeEventListener('click', note, { capture: true });
    if (pressed?.isConnected) pressed.click();
  };
}
