import type { OwnImport } from '../../../digest/ownDigests';
import type { ReadDays } from '../readDays';
import { putOwnPapers } from './putOwnPapers';
import { readFiles } from './readFiles';
import { readOwnPapers } from './readOwnPapers';

/** Share of the digests in memory that may be the reader's own. */
const OWN_SHARE = 1 / 2;

async function setOwn(
  days: ReadDays,
  imports: readonly OwnImport[],
  byteBudget: number,
  signal: AbortSignal,
): Promise<void> {
  const own = await readOwnPapers(imports, byteBudget * OWN_SHARE, signal);
  days.setOwn(own, putOwnPapers);
}

/** All about the reader's own digests: a file of its own, which comes when the first of them is met. */
export const ownModule = { setOwn, readFiles };
