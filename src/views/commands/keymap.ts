/** What keys can do. */
export const ACTIONS = [
  'next',
  'previous',
  'older',
  'newer',
  'open',
  'arxiv',
  'copy',
  'save',
  'lists',
  'check',
  'read',
  'allRead',
  'explain',
  'search',
  'palette',
  'timeline',
  'topics',
  'authors',
  'library',
  'saved',
  'digests',
  'newest',
  'unread',
  'random',
  'calendar',
  'help',
  'back',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Keys as the list of keys shows them; several are alternatives, `'G T'` is a sequence. */
export const SHOWN_KEYS: Readonly<Record<Action, readonly string[]>> = {
  next: ['J'],
  previous: ['K'],
  older: ['H', '['],
  newer: ['L', ']'],
  open: ['O', 'Enter'],
  arxiv: ['V'],
  copy: ['Y'],
  save: ['S'],
  lists: ['A'],
  check: ['X'],
  read: ['M'],
  allRead: ['Shift A'],
  explain: ['E'],
  search: ['/'],
  palette: ['Ctrl K', '⌘ K'],
  timeline: ['G T'],
  topics: ['G O'],
  authors: ['G A'],
  library: ['G L'],
  saved: ['G S'],
  digests: ['G D'],
  newest: ['T'],
  unread: ['U'],
  random: ['R'],
  calendar: ['C'],
  help: ['?'],
  back: ['Esc'],
};

/** By `event.code`, the place of a key: it stays the same while the keyboard writes Hangul. */
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
  KeyS: 'save',
  KeyA: 'lists',
  KeyX: 'check',
  KeyM: 'read',
  KeyE: 'explain',
  Slash: 'search',
  KeyT: 'newest',
  KeyU: 'unread',
  KeyR: 'random',
  KeyC: 'calendar',
  Escape: 'back',
};

const WITH_SHIFT: Readonly<Record<string, Action>> = { Slash: 'help', KeyA: 'allRead' };

const AFTER_G: Readonly<Record<string, Action>> = {
  KeyT: 'timeline',
  KeyO: 'topics',
  KeyA: 'authors',
  KeyL: 'library',
  KeyS: 'saved',
  KeyD: 'digests',
};

/** How long the key after G may take. */
const SEQUENCE_MS = 1500;

type KeyPress = Pick<
  KeyboardEvent,
  'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp'
>;

/** Returns a function that takes every key press in order and returns its action; null: none. */
export function createKeymap(): (press: KeyPress) => Action | null {
  let timeOfG = Number.NEGATIVE_INFINITY;
  return ({ code, shiftKey, ctrlKey, metaKey, altKey, timeStamp }) => {
    const isAfterG = timeStamp - timeOfG < SEQUENCE_MS;
    timeOfG = Number.NEGATIVE_INFINITY;
    if (altKey) return null;
    if (ctrlKey || metaKey) return code === 'KeyK' && !shiftKey ? 'palette' : null;
    if (shiftKey) return WITH_SHIFT[code] ?? null;
    if (isAfterG && AFTER_G[code]) return AFTER_G[code];
    if (code === 'KeyG') timeOfG = timeStamp;
    return SINGLE[code] ?? null;
  };
}
