import { createContext } from 'react';
import type { ArxivId } from '../../digest/arxivId';

/** A topic that the build has found in a paper, with its name in the language of the site. */
export type TopicLink = { readonly id: string; readonly name: string };

/**
 * Gives the topics that the page of a paper holds, the most central first. The build finds them; in a browser they
 * are read from the page itself, as `RenderedRelatedContext` does.
 */
export const RenderedTopicsContext =
  createContext<(id: ArxivId) => readonly TopicLink[]>(readFromPage);

/** The attribute of the list of links, which names their paper. */
export const TOPICS_OF = 'data-topics-of';

function readFromPage(id: ArxivId): TopicLink[] {
  const links = document.querySelectorAll<HTMLAnchorElement>(`[${TOPICS_OF}="${id}"] a`);
  return Array.from(links).flatMap(({ pathname, firstChild }) => {
    const topic = pathname.split('/').at(-1);
    // The number of its papers may follow the name.
    const name = firstChild?.textContent;
    return topic && name ? [{ id: topic, name }] : [];
  });
}
