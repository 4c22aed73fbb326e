import { arxivAbstract } from '../digest/arxivLinks';
import { isUnknown, parseAuthors } from '../digest/authors';
import { parseBulletLine } from '../digest/bulletLine';
import type { Day } from '../digest/day';
import { decodeEntities } from '../digest/decodeEntities';
import type { Paper } from '../digest/paper';
import { parsePaperHeading } from '../digest/paperHeading';
import { toText } from '../digest/toText';
import type { ForeignPaper, ForeignSection } from './foreignPaper';

/**
 * Writes the digest of a day, from which `parseDigest` reads the same papers. Text keeps its inline markup;
 * what would make a heading, a label, a list or a line of it is written as entities.
 */
export function writeDigest(day: Day, papers: readonly WrittenPaper[]): string {
  return [`## Daily Papers (${day})`, ...papers.flatMap(linesOf), ''].join('\n');
}

/** Where a paper was read from is not written. The order of authors means something where nothing else is said. */
export type WrittenPaper = Omit<ForeignPaper, 'source'> & Partial<Pick<Paper, 'authorsInOrder'>>;

function linesOf(paper: WrittenPaper): string[] {
  const { votes, authors, authorsCut, authorsInOrder = true, koreanTitle, keywords } = paper;
  const fields = [
    paper.picture && `![](${paper.picture})`,
    paper.video && `[Watch Video](${paper.video})`,
    votes !== null && `Vote: ${votes}`,
    koreanTitle && `Title (ko): ${writeValue(koreanTitle)}`,
    authors && writeAuthorsLine(authors, authorsCut, authorsInOrder),
    keywords.length > 0 && writeKeywordsLine(keywords),
    paper.code && `Code: ${paper.code}`,
    paper.project && `Project: ${paper.project}`,
    paper.language && `Language: ${paper.language}`,
  ].filter((line) => typeof line === 'string');
  return ['', writeHeading(paper), '', ...fields, '', ...paper.sections.flatMap(writeSection)];
}

/** Brackets stay where they do no harm, so that a person can read the file. */
function writeHeading({ id, title }: WrittenPaper): string {
  const write = (text: string) => `### [${text}](${arxivAbstract(id)})`;
  const plain = write(escapeText(title));
  const read = parsePaperHeading(plain);
  const isSame = read?.title === title && read.id === id && !read.isUnclear;
  return isSame ? plain : write(escapeText(title, /[[\]]/g));
}

function writeSection({ label, texts }: ForeignSection): string[] {
  return texts.map((text) =>
    label === null
      ? `- ${escapeText(text, LINE_START)}`
      : `- ***${writeLabel(label)}***: ${escapeText(text)}`,
  );
}

/** What would make a label, votes or authors of a sentence. */
const LINE_START = /^(?:\*|[UVA](?=(?:pv)?otes?\s*[:：]|uthors?(?: in order)?\s*[:：]))/;

/** As a label these would begin the line of votes or authors. */
const FIELD_LABEL = /^(?:(?:Upv|V)otes?|Authors?(?: in order)?)\s*(?:[:：]|$)/;

/** A label that is too long with its entities loses its stars. */
function writeLabel(label: string): string {
  const written = escapeText(label, FIELD_LABEL.test(label) ? /^.|\*/g : /\*/g);
  const read = parseBulletLine(`- ***${written}***: -`);
  return read?.label === label ? written : label.replaceAll('*', '');
}

/** Writes the line of the authors. `isCut`: there are more. */
export function writeAuthorsLine(
  authors: readonly string[],
  isCut: boolean,
  isInOrder = true,
): string {
  return `Authors${isInOrder ? ' in order' : ''}: ${writeAuthors(authors, isCut)}`;
}

/** Writes the line of the keywords. */
export function writeKeywordsLine(keywords: readonly string[]): string {
  return `Keywords: ${keywords.map(writeKeyword).join(', ')}`;
}

/** Names with separators or suffixes of their own need the form with quotes. */
function writeAuthors(authors: readonly string[], isCut: boolean): string {
  const names = isCut ? [...authors, '+'] : authors;
  const plain = escapeText(names.join(', '));
  const read = parseAuthors(toText(plain));
  const isSame = read.names.join('\n') === authors.join('\n') && read.cut === isCut;
  if (isSame && !read.isUnclear) return plain;
  const quoted = names.map((name) => `'${name.replace(/[\\']/g, '\\$&')}'`);
  return escapeText(`[${quoted.join(', ')}]`);
}

function writeKeyword(keyword: string): string {
  return writeValue(keyword).replace(/[,，、]/g, asEntity);
}

/** A value that is a word for unknown would be none. */
function writeValue(text: string): string {
  return escapeText(text, isUnknown(text) ? /^./u : undefined);
}

/** Writes text so that it reads as itself, and its signs that match as entities. */
function escapeText(text: string, signs?: RegExp): string {
  const literal = decodeEntities(text) === text ? text : text.replaceAll('&', '&amp;');
  return signs ? literal.replace(signs, asEntity) : literal;
}

function asEntity(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}
