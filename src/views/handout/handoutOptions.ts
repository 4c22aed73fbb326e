import { EXTENTS, type Extent } from '../../cite/handoutSummary';

/** What a handout holds of each paper. */
export type HandoutOptions = { readonly extent: Extent; readonly hasNotes: boolean };

const NO_NOTES = 'no-notes';

/** Reads the options from the hash of an address, without `#`, `'one,no-notes'`; what it does not know is absent. */
export function readHandoutOptions(hash: string): HandoutOptions {
  const words = hash.split(',');
  const extent = EXTENTS.find((name) => words.includes(name)) ?? EXTENTS[0];
  return { extent, hasNotes: !words.includes(NO_NOTES) };
}

/** Writes them; `readHandoutOptions` gives the same back. `''` for the defaults. */
export function writeHandoutOptions({ extent, hasNotes }: HandoutOptions): string {
  const words = [...(extent === EXTENTS[0] ? [] : [extent]), ...(hasNotes ? [] : [NO_NOTES])];
  return words.join();
}
