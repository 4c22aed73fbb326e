import { arxivMonth } from '../digest/arxivId';
import { arxivAbstract, arxivDoi } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { authorNote } from './authorNote';
import { type Name, namesOf } from './name';
import { oneLine } from './oneLine';
import { uniqueById } from './uniqueById';

/**
 * A RIS file, each paper once, with CRLF as the format wants it. RIS has no preprint. `MANSCPT` is
 * the nearest type that the format, EndNote and Zotero all know: Zotero's RIS.js reads `GEN` and the
 * `UNPB` it does not know as journal articles, and for manuscripts `M3` as their kind, `DB` and `AN`
 * as archive and place in it. Empty for no papers.
 */
export function ris(papers: readonly Paper[]): string {
  return uniqueById(papers)
    .flatMap((paper) => [...lines(paper).map(([tag, value]) => `${tag}  - ${value}`), ''])
    .map((line) => `${line}\r\n`)
    .join('');
}

function lines(paper: Paper): readonly (readonly [tag: string, value: string])[] {
  const { id } = paper;
  const [year, month] = arxivMonth(id).split('-');
  return [
    ['TY', 'MANSCPT'],
    ['TI', oneLine(paper.title)],
    ...namesOf(paper).map((name) => ['AU', familyFirst(name)] as const),
    ['PY', `${year}`],
    // Year, month, day, other: the day is unknown.
    ['DA', `${year}/${month}//`],
    ['UR', arxivAbstract(id)],
    ['DO', arxivDoi(id)],
    ['DB', 'arXiv'],
    ['AN', `arXiv:${id}`],
    ['M3', 'Preprint'],
    ['N1', authorNote(paper)],
    ['ER', ''],
  ];
}

/** `Last, First, Suffix`; a name without a comma is an organisation's to RIS readers. */
function familyFirst(name: Name): string {
  if (name.kind !== 'person') return name.text;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}
