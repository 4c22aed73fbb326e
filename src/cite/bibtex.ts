import { arxivMonth } from '../digest/arxivId';
import { arxivAbstract, arxivDoi } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { abstractOf } from './abstractOf';
import { keywordsOf } from './keywords';
import { type Name, namesOf } from './name';
import { notesOf } from './notes';
import { texText } from './texText';
import { texTitle } from './texTitle';
import { uniqueById } from './uniqueById';

/**
 * Writes a `.bib` file with one `@misc` for each paper, with the fields of arXiv's own entries:
 * https://info.arxiv.org/help/hypertex/bibstyles. The key is made of the id alone, so that it never
 * changes: `arxiv2502.18411`. Notes are in `annote`, which no common style prints. Papers listed on several
 * days come once. Empty for no papers.
 */
export function bibtex(papers: readonly Paper[]): string {
  return uniqueById(papers).map(entry).join('\n');
}

function entry(paper: Paper): string {
  const { id } = paper;
  const [year, month] = arxivMonth(id).split('-');
  const authors = authorField(paper);
  const keywords = keywordsOf(paper).join(', ');
  const abstract = abstractOf(paper);
  const notes = notesOf(paper).join('; ');
  const fields = [
    `title = {${texTitle(paper.title)}}`,
    ...(authors === '' ? [] : [`author = {${authors}}`]),
    `year = {${year}}`,
    // Without braces: a macro that every style defines in its language.
    `month = ${MONTHS[Number(month) - 1]}`,
    `eprint = {${id}}`,
    'archivePrefix = {arXiv}',
    `url = {${arxivAbstract(id)}}`,
    `doi = {${arxivDoi(id)}}`,
    ...(keywords === '' ? [] : [`keywords = {${texText(keywords)}}`]),
    ...(abstract === '' ? [] : [`abstract = {${texText(abstract)}}`]),
    ...(notes === '' ? [] : [`annote = {${texText(notes)}}`]),
  ];
  return `@misc{arxiv${id},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `others` is BibTeX's word for a cut list. */
function authorField(paper: Paper): string {
  const names = namesOf(paper).map(bibtexName);
  return [...names, ...(paper.authorsCut && names.length > 0 ? ['others'] : [])].join(' and ');
}

function bibtexName(name: Name): string {
  if (name.kind === 'group') return `{${texText(name.text)}}`;
  if (name.kind === 'single') {
    const needsBraces = /[ -]|^(?:and|others)$/i.test(name.text);
    return needsBraces ? `{${texText(name.text)}}` : texText(name.text);
  }
  const { given, family, suffix } = name;
  const natural = `${given} ${family}`;
  // Braces hide the word that separates names.
  if (/\band\b/i.test(natural)) return `{${texText(natural)}}`;
  const isSplitSo = familyInBibtex(natural) === family && !READ_AS_PARTICLE.test(natural);
  if (suffix === '' && isSplitSo) return texText(natural);
  const needsBraces = /[ -]/.test(family) && READ_AS_PARTICLE.test(family);
  const familyField = needsBraces ? `{${texText(family)}}` : texText(family);
  return [familyField, ...[suffix, given].filter(Boolean).map(texText)].join(', ');
}

/**
 * The family name with its particles as BibTeX takes it from a name without commas (https://ctan.org/pkg/bibtex,
 * btxdoc, 4): the last word, and all from the first one with a small letter on. `'Luc Van Gool'` → `'Gool'`.
 */
function familyInBibtex(natural: string): string {
  const words = natural.split(' ');
  const particle = words.slice(0, -1).findIndex((word) => /^[^A-Za-z]*[a-z]/.test(word));
  return words.slice(particle < 0 ? -1 : particle).join(' ');
}

/**
 * A part of a name that BibTeX reads as a particle: it looks at the first ASCII letter of each part
 * between spaces and hyphens, the `u` of `Łukasz` and the `w` of `Ka-wei`. In the form with commas it
 * looks at the family name only, and never inside braces.
 */
const READ_AS_PARTICLE = /(?:^| )[^A-Za-z ]*(?![A-Za-z])\p{L}|-\p{Ll}/u;
