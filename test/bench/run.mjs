// Runs a bench written in TypeScript: node test/bench/run.mjs search.ts [arguments]
import { runnerImport } from 'vite';

const [bench = ''] = process.argv.splice(2, 1);
await runnerImport(new URL(bench, import.meta.url).pathname, { logLevel: 'error' });
