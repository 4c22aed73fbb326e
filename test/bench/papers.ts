import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfPath } from '../../src/digest/day';
import type { Paper } from '../../src/digest/paper';
import { parseDigest } from '../../src/digest/parseDigest';
import { plainText } from '../../src/digest/plainText';
import { markDoubt } from '../unit/search/markDoubt';
import { growArchive } from './growArchive';

/** Every paper of a folder of digests, once, newest day first. */
export function papersIn(folder: string): Paper[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => dayOfPath(path.replaceAll('\\', '/')) !== null)
    .sort()
    .reverse();
  const papers = paths.flatMap(
    (path) => parseDigest(readFileSync(join(folder, path), 'utf8')).papers,
  );
  return [...new Map(papers.map((paper) => [paper.id, markDoubt(paper)])).values()];
}

/** An archive grown from some papers to a size, newest day first. */
export function grownPapers(source: readonly Paper[], size: number): Paper[] {
  return [...growArchive(source, size)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([, text]) => parseDigest(text).papers.map(markDoubt));
}

export type PlainPaper = { id: string; title: string; authors: string; summary: string };

/** A paper as other engines get it: three fields of plain text. */
export function toPlain({ id, title, authors, sections }: Paper): PlainPaper {
  const sentences = sections.flatMap(({ bullets }) =>
    bullets.flatMap(({ text, children }) => [text, ...children]),
  );
  return {
    id,
    title: plainText(title),
    authors: (authors ?? []).join(', '),
    summary: sentences.map(plainText).join(' '),
  };
}
