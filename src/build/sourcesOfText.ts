import { isDeepStrictEqual } from 'node:util';
import type { Day } from '../digest/day';
import type { MediaHosts } from '../digest/media';
import type { Paper } from '../digest/paper';
import { parseDigest } from '../digest/parseDigest';
import { textsByDay } from '../digest/textsByDay';
import type { DigestSource } from './digestSources';

/**
 * Returns a source for each day of a text, in the order of its papers, with the part of that day: each day is
 * published, and compared with the build before, without the others. A text of one day stays as it is, byte for
 * byte. A day keeps the whole text if its part alone would be read as other papers.
 *
 * @param papers what the text is read as
 */
export function sourcesOfText(
  path: string,
  text: string,
  papers: readonly Paper[],
  mediaHosts?: MediaHosts,
): DigestSource[] {
  const papersByDay = new Map<Day, Paper[]>();
  for (const paper of papers) {
    const ofDay = papersByDay.get(paper.day);
    if (ofDay) ofDay.push(paper);
    else papersByDay.set(paper.day, [paper]);
  }
  const parts = papersByDay.size > 1 ? textsByDay(text) : new Map<Day, string>();
  return Array.from(papersByDay, ([day, ofDay]) => {
    const part = parts.get(day) ?? text;
    const isSame = part === text || isDeepStrictEqual(parseDigest(part, mediaHosts).papers, ofDay);
    return { path, day, text: isSame ? part : text };
  });
}
