// npm run fuzz [-- --seconds 15] [--seed 1] [--only format|questions|addresses]
//
// Feeds random digests, questions and addresses to the app, for a third of the time each. An input that breaks
// a rule, throws or hangs is written to test-results/fuzz/ and ends the run with exit code 1. The default seed
// is a hash of the sources: the same code gets the same inputs, changed code gets others.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { seedOf } from './seedOf.mjs';

const TARGETS = ['format', 'questions', 'addresses'];
/** No input takes a second; one that takes this long hangs. */
const HANG_TIMEOUT_MS = 60_000;
const MAX_INPUT_BYTES = 4_000_000;
const FOLDER = 'test-results/fuzz';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seconds = Number(values.seconds ?? 15);
const seed = Number(values.seed ?? seedOf('src'));
const targets = TARGETS.filter((name) => !values.only || values.only === name);
mkdirSync(FOLDER, { recursive: true });

for (const target of targets) {
  const failed = await fuzz(target, seconds / targets.length);
  if (failed) {
    console.error(`${target}: ${failed}\nAgain: npm run fuzz -- --only ${target} --seed ${seed}`);
    process.exit(1);
  }
}

/**
 * Runs a target in a thread of its own, which can be ended when an input hangs.
 *
 * @param {string} target @param {number} time in seconds
 * @returns {Promise<string | null>} what failed
 */
function fuzz(target, time) {
  // The number of inputs begun, the length of the current one, and its bytes.
  const state = new SharedArrayBuffer(8 + MAX_INPUT_BYTES);
  const worker = new Worker(new URL('../bench/run.mjs', import.meta.url), {
    argv: ['../fuzz/fuzz.ts'],
    workerData: { target, seed, time, state },
  });
  let last = -1;
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      const [begun = 0] = new Int32Array(state, 0, 1);
      if (begun === last && begun > 0) {
        end(`one input hangs, ${save(target, inputIn(state))}`);
      }
      last = begun;
    }, HANG_TIMEOUT_MS);
    const end = (/** @type {string | null} */ failed) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(failed);
    };
    worker.on('message', ({ runs, input, why }) => {
      if (why) end(`${why}\nThe input is in ${save(target, input)}`);
      else console.log(`${target}: ${runs} inputs, seed ${seed}, no fault`);
    });
    worker.on('error', (error) =>
      end(`${error.stack}\nThe input is in ${save(target, inputIn(state))}`),
    );
    worker.on('exit', () => end(null));
  });
}

/** @param {SharedArrayBuffer} state */
function inputIn(state) {
  const [length = 0] = new Int32Array(state, 4, 1);
  return new TextDecoder().decode(new Uint8Array(state, 8, length).slice());
}

/** @param {string} target @param {string} input */
function save(target, input) {
  const file = join(FOLDER, `${target}-${seed}.txt`);
  writeFileSync(file, input);
  return file;
}
