import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Day, dayOfPath } from '../../../src/digest/day';
import type { Paper } from '../../../src/digest/paper';
import { type Digest, parseDigest } from '../../../src/digest/parseDigest';
import type { ProblemKind } from '../../../src/digest/problem';

export type DigestFile = { readonly day: Day; readonly text: string };

export const BUNDLED = fileURLToPath(new URL('../../../public/digests', import.meta.url));

/** The digests of a folder, whatever its layout, oldest first. */
export function digestsIn(folder: string): DigestFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .flatMap((path) => {
      const day = dayOfPath(path);
      return day ? [{ day, text: readFileSync(join(folder, path), 'utf8') }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A digest of one day from the lines of its papers. */
export function digestOf(...papers: readonly (readonly string[])[]): string {
  return ['## Daily Papers (2025-02-26)', ...papers.flat()].join('\n');
}

/** The lines of a paper: its heading, with id and title made from `number`, and those given. */
export function paperLines(number: number, ...below: readonly string[]): string[] {
  const id = `2502.${String(number).padStart(5, '0')}`;
  return [`### [Paper ${number}](https://arxiv.org/abs/${id})`, ...below];
}

/** The one paper of a digest with these lines below its heading. */
export function onePaper(...below: readonly string[]): Paper {
  const [paper, ...rest] = parseDigest(digestOf(paperLines(1, ...below))).papers;
  if (!paper || rest.length > 0) throw new Error('one paper expected');
  return paper;
}

export function kindsOf({ problems }: Digest): ProblemKind[] {
  return problems.map(({ kind }) => kind);
}
