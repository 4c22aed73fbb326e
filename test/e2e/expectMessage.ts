import type { Locator } from '@playwright/test';
import { expect } from './test';

/** Expects that an act has a part of the page say a text, be it for a moment: what is said is recorded. */
export async function expectMessage(
  part: Locator,
  text: string,
  act: () => Promise<void>,
): Promise<void> {
  const record = await part.evaluateHandle((element, text) => {
    const record = { isSaid: false };
    new MutationObserver(() => {
      // `innerText` leaves out what is not shown.
      if (element instanceof HTMLElement) record.isSaid ||= element.innerText.includes(text);
    }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
    return record;
  }, text);
  await act();
  await expect.poll(() => record.evaluate(({ isSaid }) => isSaid), `says: ${text}`).toBe(true);
}
