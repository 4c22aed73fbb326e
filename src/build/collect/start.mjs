// Runs the command of runCollect.ts, which is TypeScript: node src/build/collect/start.mjs [options]
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const command = fileURLToPath(new URL('runCollect.ts', import.meta.url));
const { module } = await runnerImport(command, { logLevel: 'error' });
process.exitCode = await module.runCollect({
  args: process.argv.slice(2),
  environment: process.env,
  output: { say: console.log, complain: console.error },
  edges: {
    fetch,
    now: Date.now,
    sleep: setTimeout,
    timeout: AbortSignal.timeout.bind(AbortSignal),
  },
});
