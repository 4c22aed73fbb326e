import type { Steps } from '../../steps';
import { inSlices } from '../inSlices';
import { nextTurn } from '../nextTurn';

/** Does the steps of some work once the answer that asks for it is sent, in slices between others. */
export async function afterAnswer(steps: Steps<void>): Promise<void> {
  await nextTurn();
  await inSlices(steps, new AbortController().signal);
}
