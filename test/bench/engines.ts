import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Paper } from '../../src/digest/paper';
import { TextSearch } from '../../src/search/textSearch';
import { toPlain } from './papers';

/** Answers a question with the ids of papers, best first. */
export type Ask = (text: string) => string[];

const FIELDS = ['title', 'authors', 'summary'];
const MOST = 2000;

/** Engines by name, each building its index when called: ours, and others as they come. */
export const ENGINES: Readonly<Record<string, (papers: readonly Paper[]) => Ask>> = {
  'Haru Papers': (papers) => {
    const search = new TextSearch(papers);
    return (text) => {
      const { ids, partly } = search.search(text);
      return [...ids, ...partly];
    };
  },
  'MiniSearch defaults': (papers) => {
    const index = new MiniSearch({ fields: FIELDS });
    index.addAll(papers.map(toPlain));
    return (text) => index.search(text).map(({ id }) => String(id));
  },
  FlexSearch: (papers) => {
    const index = new Document({ document: { id: 'id', index: FIELDS } });
    for (const paper of papers) index.add(toPlain(paper));
    return (text) => {
      const found = index.search(text, { limit: MOST });
      return [...new Set(found.flatMap(({ result }) => result.map(String)))];
    };
  },
  Orama: (papers) => {
    const index = create({
      schema: { id: 'string', title: 'string', authors: 'string', summary: 'string' } as const,
    });
    insertMultiple(index, papers.map(toPlain), 2000);
    return (text) => {
      const found = searchOrama(index, {
        term: text,
        properties: ['title', 'authors', 'summary'],
        limit: MOST,
      });
      if (found instanceof Promise) throw new Error('Orama answered later than asked');
      return found.hits.map(({ document }) => String(document.id));
    };
  },
  Lunr: (papers) => {
    const index = lunr(function () {
      this.ref('id');
      for (const field of FIELDS) this.field(field);
      for (const paper of papers) this.add(toPlain(paper));
    });
    // Its query language would take a colon or a plus as an operator.
    return (text) => index.search(text.replace(/[:+\-~^*]/g, ' ')).map(({ ref }) => ref);
  },
  Fuse: (papers) => {
    const index = new Fuse(papers.map(toPlain), {
      keys: FIELDS,
      ignoreLocation: true,
      threshold: 0.2,
    });
    return (text) => index.search(text, { limit: MOST }).map(({ item }) => item.id);
  },
};
