import type { ArxivId } from './arxivId';
import type { Day } from './day';

/** Where the app stands. */
export type Site = {
  /** `'https://haru.example'`, without a slash at its end; `''`: nobody knows, addresses then begin with the base. */
  readonly origin: string;
  /** `'/'` or `'/daily-papers/'`. */
  readonly base: string;
};

/** A file of the app, `'feed.xml'` → `'https://haru.example/feed.xml'`; `''` is the timeline itself. */
export function siteAddress({ origin, base }: Site, path: string): string {
  return `${origin}${base}${path}`;
}

/**
 * The address that a host answers with the page of a paper. It ends in a slash: every plain host sends
 * whoever comes without one there, and a preview that is told the other address goes round in a circle.
 */
export function paperPage(site: Site, id: ArxivId): string {
  return siteAddress(site, `paper/${id}/`);
}

/** The address that a host answers with the page of a day, with a slash as above. */
export function dayPage(site: Site, day: Day): string {
  return siteAddress(site, `day/${day}/`);
}
