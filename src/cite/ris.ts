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
 * Writes a RIS file with CRLF, as the format demands. RIS has no preprint: `MANSCPT` is the nearest type
 * that the format, EndNote and Zotero all have. Zotero's RIS.js reads `GEN` and the unknown `UNPB` as
 * journal articles; of manuscripts it reads `M3` as their kind, `DB` and `AN` as archive and place in it.
 * Papers listed on several days come once. Empty for no papers.
 */
export function ris(papers: readonly Paper[]): string {
  return uniqueById(papers)
    .flatMap((paper) => [...tags(paper).map(([tag, value]) => `${tag}  - ${value}`), ''])
    .map((line) => `${line}\r\n`)
    .join('');
}

function tags(paper: Paper): readonly (readonly [tag: string, value: string])[] {
  const { id } = paper;
  const [year, month] = arxivMonth(id).split('-');
  const abstract = abstractOf(paper);
  return [
    ['TY', 'MANSCPT'],
    ['TI', oneLine(paper.title)],
    ...namesOf(paper).map((name) => ['AU', familyFirst(name)] as const),
    ['PY', `${year}`],
    // `year/month/day/other`; the day is unknown.
    ['DA', `${year}/${month}//`],
    ['UR', arxivAbstract(id)],
    ['DO', arxivDoi(id)],
    ['DB', 'arXiv'],
    ['AN', `arXiv:${id}`],
    ['M3', 'Preprint'],
    ...keywordsOf(paper).map((keyword) => ['KW', keyword] as const),
    ...(abstract === '' ? [] : [['AB', abstract] as const]),
    ...notesOf(paper).map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
}

/** `Family, Given, Suffix`. RIS readers take a name without a comma for an organisation. */
function familyFirst(name: Name): string {
  if (name.kind !== 'person') return name.text;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}
