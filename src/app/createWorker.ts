import workerUrl from '../archive/worker/worker?worker&url';
import { trustedAddress } from '../ui/trusted';

/** Starts the worker of this build. Throws where the browser does not allow it. */
export function createWorker(): Worker {
  return new Worker(trustedAddress(workerUrl), { type: 'module', name: 'archive' });
}
