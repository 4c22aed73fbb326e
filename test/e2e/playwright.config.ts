import { defineConfig } from '@playwright/test';
import { addressOf, readHosts } from './hosts';
import { OPTIONS, PROJECT } from './options';

const given = Boolean(process.env.DIGESTS_DIR);
const { root, subPath, hostile, archive } = readHosts();

export default defineConfig({
  ...OPTIONS,
  projects: [
    {
      name: 'root',
      grepInvert: /@(archive|hostile|subpath-alone)/,
      use: { baseURL: addressOf(root) },
    },
    { name: 'sub-path', grep: /@subpath/, use: { baseURL: addressOf(subPath) } },
    { name: 'hostile', grep: /@hostile/, use: { baseURL: addressOf(hostile) } },
    // Any folder of digests: what must hold whatever it has in it.
    ...(given ? [{ name: 'archive', grep: /@archive/, use: { baseURL: addressOf(archive) } }] : []),
  ],
  webServer: {
    command: 'node test/hosts.mjs',
    cwd: PROJECT,
    // The last one that opens.
    url: addressOf(given ? archive : hostile),
    reuseExistingServer: false,
  },
});
