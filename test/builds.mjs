// Builds what the browser tests open, each into a folder of its own: the five bundled digests at the
// root of a host and under a sub-path, and, where DIGESTS_DIR names a folder, those digests too.
import { build } from 'vite';

const given = process.env.DIGESTS_DIR;

await write('dist-root', 4517, '/', '');
await write('dist-sub-path', 4518, '/daily-papers/', '');
if (given) await write('dist-archive', 4519, '/', given);

/** @param {string} folder @param {number} port @param {string} base @param {string} digests */
async function write(folder, port, base, digests) {
  process.env.SITE_ORIGIN = `http://127.0.0.1:${port}`;
  process.env.DIGESTS_DIR = digests;
  await build({
    configLoader: 'runner',
    base,
    build: { outDir: `test-results/${folder}`, reportCompressedSize: false },
    logLevel: 'warn',
  });
}
