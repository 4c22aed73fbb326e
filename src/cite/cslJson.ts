import { arxivMonth } from '../digest/arxivId';
import { arxivAbstract, arxivDoi } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { abstractOf } from './abstractOf';
import { keywordsOf } from './keywords';
import { type Name, namesOf } from './name';
import { notesOf } from './notes';
import { oneLine } from './oneLine';
import { uniqueById } from './uniqueById';

/**
 * Writes CSL-JSON. `article` is its type for preprints, and Zotero's `preprint`:
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types. Without `author`
 * when the digest names none; `note` has a line for each of `notesOf`. Papers listed on several days come
 * once. `[]` for no papers.
 */
export function cslJson(papers: readonly Paper[]): string {
  return `${JSON.stringify(uniqueById(papers).map(item), null, 2)}\n`;
}

function item(paper: Paper): object {
  const { id } = paper;
  const names = namesOf(paper);
  const keyword = keywordsOf(paper).join(', ');
  const abstract = abstractOf(paper);
  const note = notesOf(paper).join('\n');
  return {
    id: `arxiv${id}`,
    type: 'article',
    title: oneLine(paper.title),
    ...(names.length > 0 && { author: names.map(cslName) }),
    issued: { 'date-parts': [arxivMonth(id).split('-').map(Number)] },
    publisher: 'arXiv',
    number: `arXiv:${id}`,
    DOI: arxivDoi(id),
    URL: arxivAbstract(id),
    ...(keyword !== '' && { keyword }),
    ...(abstract !== '' && { abstract }),
    ...(note !== '' && { note }),
  };
}

function cslName(name: Name): object {
  if (name.kind !== 'person') return { literal: name.text };
  const { family, given, suffix } = name;
  return { family, given, ...(suffix !== '' && { suffix }) };
}
