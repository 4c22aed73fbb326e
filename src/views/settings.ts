import { createSettings } from '../ui/createSettings';

/** What a reader may set; the first value of each is the default. */
export const SETTINGS = {
  theme: ['system', 'light', 'dark'],
  /** Size of all text. */
  text: ['medium', 'small', 'large', 'huge'],
  /** Whether the fields of the filters are unfolded; `auto`: while one is on. */
  filters: ['auto', 'open', 'folded'],
  /** What the bars of the day chart count. */
  strip: ['papers', 'votes'],
  /** What a row of a list shows of its paper: a sentence, two single lines, no text at all, or one section in full. */
  rows: ['summary', 'skim', 'titles', 'whats-new', 'technical-details', 'performance-highlights'],
  /** Pictures come from other hosts; `off` makes no request to them. */
  pictures: ['on', 'off'],
  /** Which visit this is, up to the fifth; from then on the reader knows what this page is. */
  visits: ['0', '1', '2', '3', '4', '5', 'known'],
  /** Whether a notice tells of a new day, and the icon of the installed app how many papers of it are unread. */
  notices: ['off', 'on'],
  badge: ['off', 'on'],
  /** Whether this device has a folder that the library is kept in step with. */
  folder: ['none', 'chosen'],
  /** Whether rows that are scrolled past count as read. */
  passed: ['off', 'on'],
  /** Whether hits say why they were found. */
  explain: ['off', 'on'],
  /** Whether terms in a summary can be pressed. */
  terms: ['on', 'off'],
  /** Shortcuts of a single key. */
  keys: ['on', 'off'],
} as const;

type Settings = typeof SETTINGS;
type Setting = keyof Settings;
export type Value<S extends Setting> = Settings[S][number];

/** A setting and the function that changes it. */
export const useSetting = createSettings(SETTINGS, 'haru:');
