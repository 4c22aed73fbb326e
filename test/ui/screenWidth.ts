/** How wide all screens are, in rem: the filters are in their band, and there is no room for a paper beside the list. */
const USUAL = 66;

let width = USUAL;
const listeners = new Set<() => void>();

/** Makes screens as wide as that, until the test ends. */
export function setScreenWidth(rem = USUAL): void {
  if (rem === width) return;
  width = rem;
  for (const listener of listeners) listener();
}

/** As `matchMedia`, of queries for a width at least. What the app has once asked it keeps, for other tests too. */
export function matchWidth(query: string) {
  return {
    get matches() {
      return Number(/min-width: ([\d.]+)rem/.exec(query)?.[1]) <= width;
    },
    addEventListener: (_: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => void listeners.delete(listener),
  };
}
