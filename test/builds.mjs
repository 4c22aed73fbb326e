// Builds what the browser tests open, each into a folder of its own: the five bundled digests at the
// root of a host and under a sub-path, digests of somebody who means harm, and, where DIGESTS_DIR names a
// folder, those digests too.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';

const given = process.env.DIGESTS_DIR;

await write('dist-root', 4517, '/', '');
await write('dist-sub-path', 4518, '/daily-papers/', '');
await write('dist-hostile', 4520, '/', await hostileFolder());
if (given) await write('dist-archive', 4519, '/', given);

/** @param {string} folder @param {number} port @param {string} base @param {string} digests */
async function write(folder, port, base, digests) {
  process.env.SITE_ORIGIN = `http://127.0.0.1:${port}`;
  process.env.DIGESTS_DIR = digests;
  await build({
    configLoader: 'runner',
    base,
    build: { outDir: `test-results/${folder}`, reportCompressedSize: false },
    // The hostile ones have a warning in every other line.
    logLevel: folder === 'dist-hostile' ? 'error' : 'warn',
  });
}

/** A folder of the hostile digests, made anew. */
async function hostileFolder() {
  const folder = 'test-results/hostile-digests';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  /** @type {{ module: { hostileDigests: () => Map<string, string> } }} */
  const { module } = await runnerImport('/test/hostile/digests.ts');
  for (const [name, text] of module.hostileDigests()) writeFileSync(join(folder, name), text);
  return folder;
}
