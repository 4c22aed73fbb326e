import { useSyncExternalStore } from 'react';
import { listenButton } from './listenButton';
import type { Readable } from './readable';

/** The place of a button that reads something aloud; empty where the device has no voice for it. */
export function ListenSlot(readable: Readable) {
  const draw = useSyncExternalStore(listenButton.subscribe, listenButton.get, () => null);
  return draw?.(readable);
}
