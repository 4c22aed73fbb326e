import { createContext } from 'react';
import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { type Day, parseDay } from '../../digest/day';

/** Papers of each list of a topic. */
export const MAX_PAPERS = 5;
/** Authors of a topic, and the papers of it that each has at least. */
export const MAX_AUTHORS = 8;
export const MIN_OF_AUTHOR = 2;

/** A paper that the build has found; its texts are plain. */
export type RenderedPaper = {
  readonly id: ArxivId;
  readonly title: string;
  readonly day: Day;
  /** null: unknown. */
  readonly votes: number | null;
  readonly headline: string;
  /** Of the headline. */
  readonly lang: string;
};

/** What the page of a topic says of its papers. */
export type RenderedTopic = {
  /** Most votes first; none where no votes are known. */
  readonly best: readonly RenderedPaper[];
  readonly newest: readonly RenderedPaper[];
  readonly authors: readonly { readonly name: string; readonly papers: number }[];
};

/**
 * Gives the papers and authors that the page of a topic holds. The build finds them; in a browser they are read from
 * the page itself, as `RenderedRelatedContext` does: none where it is that of another topic.
 */
export const RenderedTopicContext = createContext<(id: string) => RenderedTopic>(readFromPage);

/** The attribute of a list, which names the topic and which of its lists it is. */
export function listAttributes(topic: string, list: keyof RenderedTopic) {
  return { 'data-list-of': `${topic} ${list}` };
}

function readFromPage(topic: string): RenderedTopic {
  const itemsOf = (list: keyof RenderedTopic) => [
    ...document.querySelectorAll(`[data-list-of="${topic} ${list}"] > li`),
  ];
  return {
    best: itemsOf('best').flatMap(readPaper),
    newest: itemsOf('newest').flatMap(readPaper),
    authors: itemsOf('authors').flatMap(readAuthor),
  };
}

function readPaper(item: Element): RenderedPaper[] {
  const link = item.querySelector('a');
  const id = findArxivId(link?.pathname ?? '');
  const day = parseDay(item.querySelector('time')?.dateTime ?? '');
  const headline = item.querySelector<HTMLElement>(':scope > p');
  if (!link || !id || !day || !headline) return [];
  return [
    {
      id,
      title: link.textContent,
      day,
      votes: readNumber(item.querySelector('[aria-hidden]')),
      headline: headline.textContent,
      lang: headline.lang,
    },
  ];
}

function readAuthor(item: Element) {
  const papers = readNumber(item.querySelector('span'));
  const name = item.querySelector('bdi')?.textContent;
  return papers !== null && name ? [{ name, papers }] : [];
}

/** `'1,234편'` → 1234, `'–'` → null. */
function readNumber(element: Element | null): number | null {
  const digits = element?.textContent.replace(/\D/g, '');
  return digits ? Number(digits) : null;
}
