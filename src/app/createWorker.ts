import workerUrl from '../archive/worker/worker?worker&url';
import { trustedAddress } from '../ui/trusted';
import type { Started } from './start/started';

/**
 * Returns the worker of this build: the one that has started with the HTML, later a new one. Throws where the
 * browser does not allow it.
 */
export function createWorker(started: Started): Worker {
  const { worker } = started;
  delete started.worker;
  return worker ?? new Worker(trustedAddress(workerUrl), { type: 'module', name: 'archive' });
}
