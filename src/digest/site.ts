import type { ArxivId } from './arxivId';
import type { Day } from './day';
import type { Period } from './period';

/** The address under which the app is published. */
export type Site = {
  /** `'https://haru.example'`, without a slash at its end. `''`: unknown; addresses then start with `base`. */
  readonly origin: string;
  /** `'/'` or `'/daily-papers/'`. */
  readonly base: string;
};

/**
 * Returns the address of a file or page of the app: `'feed.xml'` → `'https://haru.example/feed.xml'`.
 * `path` is below the base and already percent-encoded; `''` is the start page.
 */
export function siteAddress({ origin, base }: Site, path: string): string {
  return `${origin}${base}${path}`;
}

/**
 * The canonical address of a paper's page, `…/paper/2502.18411/`. It ends in a slash because plain
 * hosts redirect to that form, and link previews that are given the other form never settle.
 */
export function paperPage(site: Site, id: ArxivId): string {
  return siteAddress(site, `paper/${id}/`);
}

/** The canonical address of a day's page, `…/day/2025-02-26/`, with a slash for the same reason. */
export function dayPage(site: Site, day: Day): string {
  return siteAddress(site, `day/${day}/`);
}

/** The canonical address of a period's page, `…/week/2025-W09/`, with a slash for the same reason. */
export function periodPage(site: Site, { kind, name }: Period): string {
  return siteAddress(site, `${kind}/${name}/`);
}

/** The canonical address of a topic's page, `…/topic/mamba/`, with a slash for the same reason. */
export function topicPage(site: Site, id: string): string {
  return siteAddress(site, `topic/${id}/`);
}

/**
 * The canonical address of an author's page, `…/author/Kai%20Chen`. Without a slash: the build makes
 * no page for each name, so that hosts answer with the app itself.
 */
export function authorPage(site: Site, name: string): string {
  return siteAddress(site, `author/${encodeURIComponent(name)}`);
}
