import { createSettings } from '../ui/createSettings';

/** What a reader may set; the first value of each is the default. */
export const SETTINGS = {
  theme: ['system', 'light', 'dark'],
  /** What the bars of the day chart count. */
  strip: ['papers', 'votes'],
  /** What a row of a list shows of its paper: an excerpt, no text at all, or one section in full. */
  rows: ['summary', 'titles', 'whats-new', 'technical-details', 'performance-highlights'],
  /** Pictures come from other hosts; `off` makes no request to them. */
  pictures: ['on', 'off'],
  /** Shortcuts of a single key. */
  keys: ['on', 'off'],
} as const;

type Settings = typeof SETTINGS;
type Setting = keyof Settings;
export type Value<S extends Setting> = Settings[S][number];

/** A setting and the function that changes it. */
export const useSetting = createSettings(SETTINGS, 'haru:');
