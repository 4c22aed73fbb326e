import type { Command, Outcome } from './worker';

/** What a bench calls from outside: each worker is new and does one thing at a time. */
declare global {
  interface Window {
    startWorker(): void;
    tell(command: Command): Promise<Outcome>;
  }
}

let worker: Worker | null = null;

window.startWorker = () => {
  worker?.terminate();
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
};

window.tell = (command) =>
  new Promise((resolve, reject) => {
    if (!worker) return reject(new Error('no worker'));
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(command);
  });
