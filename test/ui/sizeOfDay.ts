/** Matches the line of a day's heading that says how much the day holds; a part of it is not shown on a phone. */
export function sizeOfDay(text: string) {
  return (_: string, element: Element | null) =>
    element?.matches('header > p') === true && element.textContent === text;
}
