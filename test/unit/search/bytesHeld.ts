import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Bytes that the objects and buffers take which `make` returns, after a collection. */
export function bytesHeld(make: () => unknown): number {
  const before = usedBytes();
  const made = make();
  const bytes = usedBytes() - before;
  // Held up to here.
  return made === undefined ? 0 : bytes;
}

/** Buffers are freed after the collection that finds them: the next one waits for that. */
function usedBytes(): number {
  for (let times = 0; times < 3; times++) collectGarbage();
  return getHeapStatistics().used_heap_size + process.memoryUsage().arrayBuffers;
}
