import workerUrl from '../archive/worker/worker?worker&url';
import { trustedAddress } from '../ui/trusted';

export function createWorker(): Worker {
  return new Worker(trustedAddress(workerUrl), { type: 'module', name: 'archive' });
}
