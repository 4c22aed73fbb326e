import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { TARGETS } from './targets';

// Runs one target in a thread of its own: see run.mjs.

const { target, seed, time, state } = workerData as {
  target: string;
  seed: number;
  time: number;
  state: SharedArrayBuffer;
};

const counts = new Int32Array(state, 0, 2);
const bytes = new Uint8Array(state, 8);

/** Shares the input with the main thread, which reports it when it hangs. */
function shareInput(input: string): void {
  counts[1] = new TextEncoder().encodeInto(input, bytes).written;
  counts[0] = (counts[0] ?? 0) + 1;
}

const opened = await TARGETS[target]?.open();
if (!opened) throw new Error(`no target ${target}`);
const { inputs, faults, close } = opened;

const property = fc.asyncProperty(inputs, async (input) => {
  shareInput(input);
  const broken = await faults(input);
  if (broken.length > 0) throw new Error(broken.join(', '));
});
const result = await fc.check(property, {
  seed,
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: time * 1000,
  markInterruptAsFailure: false,
});
await close?.();
parentPort?.postMessage({
  runs: result.numRuns,
  input: result.counterexample?.[0],
  why: result.failed ? (result.errorInstance ?? 'failed') : null,
});
