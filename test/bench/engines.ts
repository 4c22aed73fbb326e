import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Paper } from '../../src/digest/paper';
import { asksForText, parseQuestion } from '../../src/question/parsedQuestion';
import { NO_QUESTION } from '../../src/question/question';
import { findHits } from '../../src/search/query/hits';
import { createPaperStore } from '../../src/search/query/paperStore';
import { withSpoken } from '../../src/search/query/spokenQuestion';
import { Doc } from '../../src/search/text/doc';
import { finish } from '../../src/steps';
import { textSearchOf } from '../unit/search/textSearchOf';
import { toPlain } from './papers';

type Engine = {
  /** The ids of papers that answer, best first. */
  readonly ask: (text: string) => string[];
  /** What is made while nobody asks. */
  readonly warm?: () => void;
};

export const OURS = 'Haru Papers';
export const YARDSTICK = 'MiniSearch defaults';
/** It finds beginnings and typos as ours does: what a question is told against. */
export const SAME_WORK = 'MiniSearch prefix and fuzzy';

const FIELDS = ['title', 'authors', 'summary'];
const MOST = 2000;

/** Engines by name, each building its index when called: ours, and others as they come. */
export const ENGINES: Readonly<Record<string, (papers: readonly Paper[]) => Engine>> = {
  [OURS]: (papers) => {
    const search = textSearchOf(papers.map((paper) => new Doc(paper)));
    const store = createPaperStore();
    const byDay = new Map<string, Paper[]>();
    for (const paper of papers) byDay.set(paper.day, [...(byDay.get(paper.day) ?? []), paper]);
    for (const ofDay of byDay.values()) store.add(ofDay);
    const ask = (text: string) => {
      const parsed = withSpoken(parseQuestion({ ...NO_QUESTION, text }), store);
      const matches = asksForText(parsed) ? search.search(parsed) : null;
      const hits = findHits(store, parsed, matches).slice(0, MOST);
      return hits.map(({ entry }) => entry.paper.id);
    };
    return { ask, warm: () => finish(search.warm()) };
  },
  [YARDSTICK]: (papers) => {
    const index = new MiniSearch({ fields: FIELDS });
    index.addAll(papers.map(toPlain));
    return { ask: (text) => index.search(text).map(({ id }) => String(id)) };
  },
  [SAME_WORK]: (papers) => {
    const index = new MiniSearch({ fields: FIELDS });
    index.addAll(papers.map(toPlain));
    const options = { prefix: true, fuzzy: 0.2, boost: { title: 4 } };
    return { ask: (text) => index.search(text, options).map(({ id }) => String(id)) };
  },
  FlexSearch: (papers) => {
    const index = new Document({ document: { id: 'id', index: FIELDS } });
    for (const paper of papers) index.add(toPlain(paper));
    const ask = (text: string) => {
      const found = index.search(text, { limit: MOST });
      return [...new Set(found.flatMap(({ result }) => result.map(String)))];
    };
    return { ask };
  },
  Orama: (papers) => {
    const index = create({
      schema: { id: 'string', title: 'string', authors: 'string', summary: 'string' } as const,
    });
    insertMultiple(index, papers.map(toPlain), 2000);
    const ask = (text: string) => {
      const found = searchOrama(index, {
        term: text,
        properties: ['title', 'authors', 'summary'],
        limit: MOST,
      });
      if (found instanceof Promise) throw new Error('Orama answered later than asked');
      return found.hits.map(({ document }) => String(document.id));
    };
    return { ask };
  },
  Lunr: (papers) => {
    const index = lunr(function () {
      this.ref('id');
      for (const field of FIELDS) this.field(field);
      for (const paper of papers) this.add(toPlain(paper));
    });
    // Its query language would take a colon or a plus as an operator.
    const plain = (text: string) => text.replace(/[:+\-~^*]/g, ' ');
    return { ask: (text) => index.search(plain(text)).map(({ ref }) => ref) };
  },
  Fuse: (papers) => {
    const index = new Fuse(papers.map(toPlain), {
      keys: FIELDS,
      ignoreLocation: true,
      threshold: 0.2,
    });
    return { ask: (text) => index.search(text, { limit: MOST }).map(({ item }) => item.id) };
  },
};
