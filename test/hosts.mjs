// Serves what test/builds.mjs built, each build at the port that its pages name: all from one process, as
// loading Vite takes longer than serving a build.
import { readFileSync } from 'node:fs';
import { preview } from 'vite';

/** @type {Record<string, { folder: string, base: string, port: number }>} */
const hosts = JSON.parse(readFileSync('test-results/hosts.json', 'utf8'));

for (const { folder, base, port } of Object.values(hosts)) {
  await preview({
    configLoader: 'runner',
    base,
    build: { outDir: `test-results/${folder}` },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
}
