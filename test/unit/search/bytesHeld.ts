import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Bytes that the objects take which `make` returns, after a collection. */
export function bytesHeld(make: () => unknown): number {
  collectGarbage();
  const before = getHeapStatistics().used_heap_size;
  const made = make();
  collectGarbage();
  const bytes = getHeapStatistics().used_heap_size - before;
  // Held up to here.
  return made === undefined ? 0 : bytes;
}
