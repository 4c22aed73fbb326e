import type { JourneyHost } from './journeyHost';
import type { Reader } from './reader';

/** What a reader does in any browser, on a host of its own, with nothing stored. */
export type Journey = {
  readonly title: string;
  /** Runs first in pages and in the search worker. */
  readonly script?: string;
  readonly run: (reader: Reader, host: JourneyHost) => Promise<void>;
};
