import { createContext } from 'react';
import { type ArxivId, findArxivId } from '../../digest/arxivId';

/** A paper that the build has found to be related; its title is plain text. */
export type RelatedLink = { readonly id: ArxivId; readonly title: string };

/**
 * Gives the related papers that the page of a paper holds. The build finds them; in a browser they are read from
 * the page itself, so that it can be hydrated without a file that names them.
 */
export const RenderedRelatedContext =
  createContext<(id: ArxivId) => readonly RelatedLink[]>(readFromPage);

/** The attribute of the list of links, which names their paper. */
export const RELATED_TO = 'data-related-to';

function readFromPage(id: ArxivId): RelatedLink[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(`[${RELATED_TO}="${id}"] a`);
  return Array.from(links).flatMap(({ pathname, textContent }) => {
    const found = findArxivId(pathname);
    return found ? [{ id: found, title: textContent }] : [];
  });
}
