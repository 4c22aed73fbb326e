// Builds what the browser tests open, each into a folder of its own: the bundled digests at the root of a host
// and under a sub-path, hostile digests, an archive with settings of its own, the bundled digests by a build that is
// not told its address, and, where DIGESTS_DIR names a folder, those digests. One after the other in one process: side by side they take half as
// much time again on two cores.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { build, runnerImport } from 'vite';

/** @typedef {{ folder: string, base: string, port: number }} Host */

const given = process.env.DIGESTS_DIR;

mkdirSync('test-results', { recursive: true });
const [root = 0, subPath = 0, hostile = 0, own = 0, noAddress = 0, archive = 0] =
  await freePorts(6);
/** @type {Record<string, Host>} */
const hosts = {
  root: { folder: 'dist-root', base: '/', port: root },
  subPath: { folder: 'dist-sub-path', base: '/daily-papers/', port: subPath },
  hostile: { folder: 'dist-hostile', base: '/', port: hostile },
  own: { folder: 'dist-own', base: '/', port: own },
  noAddress: { folder: 'dist-no-address', base: '/', port: noAddress },
  ...(given && { archive: { folder: 'dist-archive', base: '/', port: archive } }),
};
// A build names its own address in its pages, so its port is chosen before it. The tests read it here.
writeFileSync('test-results/hosts.json', JSON.stringify(hosts));
for (const [name, host] of Object.entries(hosts)) await buildHost(name, host);

/** @param {string} name @param {Host} host */
async function buildHost(name, { folder, base, port }) {
  const hasAddress = name !== 'noAddress';
  process.env.SITE_ORIGIN = hasAddress ? `http://127.0.0.1:${port}` : '';
  // Of the one without an address the newest day is opened, and no other page.
  process.env.PAGES = hasAddress ? '' : 'none';
  // Nothing of an earlier build is in what the tests see.
  process.env.BUILD_CACHE = 'none';
  process.env.DIGESTS_DIR = name === 'archive' ? given : await writeDigests(name);
  await build({
    configLoader: 'runner',
    base,
    build: { outDir: `test-results/${folder}`, reportCompressedSize: false },
    // The hostile digests have a warning in every other line, and a missing address is one.
    logLevel: name === 'hostile' || !hasAddress ? 'error' : 'warn',
  });
}

/** Returns the folder of the digests that a build has of its own, written anew; `''`: the bundled ones. @param {string} name */
async function writeDigests(name) {
  const files = name === 'hostile' ? await hostileDigests() : name === 'own' && (await ownFiles());
  if (!files) return '';
  const folder = `test-results/${name}-digests`;
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

async function hostileDigests() {
  /** @type {{ module: { hostileDigests: () => Map<string, string> } }} */
  const { module } = await runnerImport('/test/hostile/digests.ts');
  return module.hostileDigests();
}

async function ownFiles() {
  /** @type {{ module: { ownFiles: () => Map<string, string> } }} */
  const { module } = await runnerImport('/test/own/site.ts');
  return module.ownFiles();
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
