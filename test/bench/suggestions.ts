import MiniSearch from 'minisearch';
import type { Paper } from '../../src/digest/paper';
import { NO_QUESTION } from '../../src/question/question';
import { AuthorSearch } from '../../src/search/query/authorSearch';
import { createSearchExtras } from '../../src/search/query/searchExtras';
import { keystrokes } from './keystrokes';
import { toPlain } from './papers';
import { cpuTime, quantile } from './quantile';
import { searcherOf } from './searcherOf';

/** Prints the CPU time of the suggestions for each text as it is typed, next to those of MiniSearch. */
export function reportSuggestions(papers: readonly Paper[]): void {
  const texts = keystrokes();
  const ours = searcherOf(papers);
  const extras = createSearchExtras();
  const authors = new AuthorSearch(ours);
  const suggest = (text: string) => extras.suggest(ours, authors, { ...NO_QUESTION, text });
  const plain = new MiniSearch({ fields: ['title', 'authors', 'summary'] });
  plain.addAll(papers.map(toPlain));
  console.log(`suggestions for ${texts.length} texts as they are typed, CPU ms`);
  for (const [name, ask] of [
    ['Haru Papers', suggest],
    ['MiniSearch autoSuggest', (text: string) => plain.autoSuggest(text)],
  ] as const) {
    // The list of the text is asked for first, as the page does.
    const times = texts.map((text) => {
      if (ask === suggest) ours.find({ ...NO_QUESTION, text });
      return cpuTime(() => ask(text)).ms;
    });
    const [p50, p95, worst] = [0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1));
    console.log(`${name.padEnd(28)} p50 ${p50}, p95 ${p95}, worst ${worst}`);
  }
}
