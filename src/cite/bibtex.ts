import { arxivMonth } from '../digest/arxivId';
import { arxivAbstract, arxivDoi } from '../digest/arxivLinks';
import type { Paper } from '../digest/paper';
import { authorNote } from './authorNote';
import { type Name, namesOf } from './name';
import { texText } from './texText';
import { texTitle } from './texTitle';
import { uniqueById } from './uniqueById';

/**
 * A `.bib` file with one `@misc` a paper, each once; the fields are those of arXiv's own entries,
 * https://info.arxiv.org/help/hypertex/bibstyles. The key is made of the id alone, so that it never
 * changes: `arxiv2502.18411`. Empty for no papers.
 */
export function bibtex(papers: readonly Paper[]): string {
  return uniqueById(papers).map(entry).join('\n');
}

function entry(paper: Paper): string {
  const { id } = paper;
  const [year, month] = arxivMonth(id).split('-');
  const authors = authorField(paper);
  const fields = [
    `title = {${texTitle(paper.title)}}`,
    ...(authors === '' ? [] : [`author = {${authors}}`]),
    `year = {${year}}`,
    // A macro that every style defines in its language, so without braces.
    `month = ${MONTHS[Number(month) - 1]}`,
    `eprint = {${id}}`,
    'archivePrefix = {arXiv}',
    `url = {${arxivAbstract(id)}}`,
    `doi = {${arxivDoi(id)}}`,
    `annote = {${texText(authorNote(paper))}}`,
  ];
  return `@misc{arxiv${id},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function authorField(paper: Paper): string {
  const names = namesOf(paper).map(showName);
  return [...names, ...(paper.authorsCut && names.length > 0 ? ['others'] : [])].join(' and ');
}

function showName(name: Name): string {
  if (name.kind !== 'person') {
    const bare = name.kind === 'single' && !/[ -]|^(?:and|others)$/i.test(name.text);
    return bare ? texText(name.text) : `{${texText(name.text)}}`;
  }
  const { given, family, suffix } = name;
  // Braces hide the word that separates the names.
  if (/\band\b/i.test(`${given} ${family}`)) return `{${texText(`${given} ${family}`)}}`;
  const natural = `${given} ${family}`;
  if (suffix === '' && !TAKEN_FOR_PARTICLE.test(natural)) return texText(natural);
  const whole = /[ -]/.test(family) && TAKEN_FOR_PARTICLE.test(family);
  const last = whole ? `{${texText(family)}}` : texText(family);
  return [last, ...[suffix, given].filter(Boolean).map(texText)].join(', ');
}

/**
 * BibTeX tells a particle from a name by the first ASCII letter of each part between spaces and
 * hyphens, and takes `Łukasz` for one, by its `u`, and the `wei` of `Ka-wei`. With commas it asks
 * that of the family name alone, and with braces of nothing.
 */
const TAKEN_FOR_PARTICLE = /(?:^| )[^A-Za-z ]*(?![A-Za-z])\p{L}|-\p{Ll}/u;
