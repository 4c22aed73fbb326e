import type { OwnImport, OwnPart, OwnSource } from '../digest/ownDigests';
import type { Paper } from '../digest/paper';
import { parseDigest } from '../digest/parseDigest';
import { mediaHosts } from './mediaHosts';

/** Reads the papers of a part of the reader's own digests, each with the name of the import that it is of. */
export async function readOwnPart({ of, part }: OwnSource): Promise<readonly Paper[]> {
  return papersOfPart(await of.texts.slice(part.start, part.end).text(), part, of);
}

/** As `readOwnPart`, from its text. */
export function papersOfPart(
  text: string,
  { day, papers: listed }: OwnPart,
  { name }: Pick<OwnImport, 'name'>,
): readonly Paper[] {
  const { papers } = parseDigest(text, mediaHosts());
  const doubtful = new Set(listed.flatMap(({ id, isDoubtful }) => (isDoubtful ? id : [])));
  return papers
    .filter((paper) => paper.day === day)
    .map((paper) => ({
      ...paper,
      ownFrom: name,
      ...(doubtful.has(paper.id) && { isDoubtful: true }),
    }));
}
