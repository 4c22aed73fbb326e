// Builds what the browser tests open, each into a folder of its own: the five bundled digests at the
// root of a host and under a sub-path, digests of somebody who means harm, and, where DIGESTS_DIR names a
// folder, those digests too.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';

const given = process.env.DIGESTS_DIR;

mkdirSync('test-results', { recursive: true });
const [root, subPath, hostile, archive] = await freePorts(4);
// A build names its own address in its pages, so its port is chosen before it. The tests read it here.
writeFileSync('test-results/ports.json', JSON.stringify({ root, subPath, hostile, archive }));
await write('dist-root', root, '/', '');
await write('dist-sub-path', subPath, '/daily-papers/', '');
await write('dist-hostile', hostile, '/', await hostileFolder());
if (given) await write('dist-archive', archive, '/', given);

/** @param {string} folder @param {number | undefined} port @param {string} base @param {string} digests */
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

/** Ports that nothing listens on, each once. @param {number} count @returns {Promise<number[]>} */
async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  });
  for (const server of servers) server.close();
  return ports;
}

/** @returns {Promise<import('node:net').Server>} */
function listen() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
