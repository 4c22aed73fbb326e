// Serves what test/builds.mjs built, each build at the port that its pages name: all from one process, as
// loading Vite takes longer than serving a build.
import { readFileSync } from 'node:fs';
import { preview, runnerImport } from 'vite';

/** @type {Record<string, { folder: string, base: string, port: number }>} */
const hosts = JSON.parse(readFileSync('test-results/hosts.json', 'utf8'));

// Without the project's configuration, which would take three seconds for all of them.
/** @type {{ module: typeof import('../src/build/plainHost') }} */
const { module: host } = await runnerImport('/src/build/plainHost.ts');

for (const { folder, base, port } of Object.values(hosts)) {
  await preview({
    configFile: false,
    plugins: [host.plainHost()],
    base,
    build: { outDir: `test-results/${folder}` },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
}
