import { defineConfig } from '@playwright/test';
import { addressOf, type Host, readHosts } from './hosts';
import { OPTIONS, PROJECT } from './options';

const given = Boolean(process.env.DIGESTS_DIR);
const { root, subPath, hostile, archive } = readHosts();

export default defineConfig({
  ...OPTIONS,
  projects: [
    { name: 'root', grepInvert: /@(archive|hostile)/, use: { baseURL: addressOf(root) } },
    { name: 'sub-path', grep: /@subpath/, use: { baseURL: addressOf(subPath) } },
    { name: 'hostile', grep: /@hostile/, use: { baseURL: addressOf(hostile) } },
    // Any folder of digests: what must hold whatever it has in it.
    ...(given ? [{ name: 'archive', grep: /@archive/, use: { baseURL: addressOf(archive) } }] : []),
  ],
  webServer: [root, subPath, hostile, ...(given ? [archive] : [])].map(serverOf),
});

/** Builds of their own: a test never disturbs the `dist` a reader is served from. */
function serverOf(host: Host) {
  const address = `--host 127.0.0.1 --port ${host.port} --strictPort`;
  return {
    command: `npx vite preview --configLoader runner ${address} --outDir test-results/${host.folder}`,
    cwd: PROJECT,
    env: { BASE_PATH: host.base },
    url: addressOf(host),
    reuseExistingServer: false,
  };
}
