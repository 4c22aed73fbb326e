import { parseArxivId } from '../../../src/digest/arxivId';
import { parseDay } from '../../../src/digest/day';
import { DEFAULT_MEDIA_HOSTS } from '../../../src/digest/media';
import { createDraft, readPaperLine, toPaper } from '../../../src/digest/paperDraft';

/** Reads lines below the heading of a paper. */
export function draftOf(...lines: readonly string[]) {
  const [id, day] = [parseArxivId('2502.18411'), parseDay('2025-02-26')];
  if (!id || !day) throw new Error('an id and a day expected');
  const draft = createDraft({ id, title: 'Title' }, day, 1, DEFAULT_MEDIA_HOSTS);
  const problems = lines.flatMap((line, index) => readPaperLine(draft, line, index + 2) ?? []);
  return { draft, problems, paper: toPaper(draft, day, 1) };
}

/** The paper that these lines make. */
export const read = (...lines: readonly string[]) => draftOf(...lines).paper;
/** The problems with these lines. */
export const kinds = (...lines: readonly string[]) =>
  draftOf(...lines).problems.map(({ kind }) => kind);
