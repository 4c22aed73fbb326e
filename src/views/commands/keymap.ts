/** What a key does. */
export const ACTIONS = [
  'next',
  'previous',
  'older',
  'newer',
  'open',
  'arxiv',
  'copy',
  'search',
  'palette',
  'timeline',
  'authors',
  'newest',
  'help',
  'back',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Keys as the list of them shows them; several are choices, `g t` is one after the other. */
export const SHOWN_KEYS: Readonly<Record<Action, readonly string[]>> = {
  next: ['J'],
  previous: ['K'],
  older: ['H', '['],
  newer: ['L', ']'],
  open: ['O', 'Enter'],
  arxiv: ['V'],
  copy: ['Y'],
  search: ['/'],
  palette: ['Ctrl K', '⌘ K'],
  timeline: ['G T'],
  authors: ['G A'],
  newest: ['T'],
  help: ['?'],
  back: ['Esc'],
};

/** By the place of a key, which is the same while the keyboard writes Hangul. */
const SINGLE: Readonly<Record<string, Action>> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyH: 'older',
  BracketLeft: 'older',
  KeyL: 'newer',
  BracketRight: 'newer',
  KeyO: 'open',
  KeyV: 'arxiv',
  KeyY: 'copy',
  Slash: 'search',
  KeyT: 'newest',
  Escape: 'back',
};

const AFTER_G: Readonly<Record<string, Action>> = { KeyT: 'timeline', KeyA: 'authors' };

/** How long the key behind a G may take. */
const SEQUENCE_MS = 1500;

type Pressed = Pick<
  KeyboardEvent,
  'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp'
>;

/** Tells the action of each key that is pressed, one after the other; null for those without. */
export function createKeymap(): (pressed: Pressed) => Action | null {
  let g = Number.NEGATIVE_INFINITY;
  return ({ code, shiftKey, ctrlKey, metaKey, altKey, timeStamp }) => {
    const isBehindG = timeStamp - g < SEQUENCE_MS;
    g = Number.NEGATIVE_INFINITY;
    if (altKey) return null;
    if (ctrlKey || metaKey) return code === 'KeyK' && !shiftKey ? 'palette' : null;
    if (shiftKey) return code === 'Slash' ? 'help' : null;
    if (isBehindG && AFTER_G[code]) return AFTER_G[code];
    if (code === 'KeyG') g = timeStamp;
    return SINGLE[code] ?? null;
  };
}
