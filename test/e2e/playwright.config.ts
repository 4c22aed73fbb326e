import { defineConfig } from '@playwright/test';
import { addressOf, readHosts } from './hosts';
import { OPTIONS, PROJECT } from './options';

const given = Boolean(process.env.DIGESTS_DIR);
const { root, subPath, hostile, own, noAddress, archive } = readHosts();

export default defineConfig({
  ...OPTIONS,
  projects: [
    { name: 'sub-path', grep: /@subpath/, use: { baseURL: addressOf(subPath) } },
    { name: 'hostile', grep: /@hostile/, use: { baseURL: addressOf(hostile) } },
    // English, of two sources, without votes: what its settings say.
    { name: 'own', grep: /@own-site/, use: { baseURL: addressOf(own) } },
    // As by owners who do not say where the site will be.
    { name: 'no-address', grep: /@no-address/, use: { baseURL: addressOf(noAddress) } },
    // Any folder of digests: what must hold whatever it has in it.
    ...(given ? [{ name: 'archive', grep: /@archive/, use: { baseURL: addressOf(archive) } }] : []),
    // Most journeys, and last: the run ends with short ones, and no browser waits for another.
    {
      name: 'root',
      grepInvert: /@(archive|hostile|no-address|own-site|subpath-alone)/,
      use: { baseURL: addressOf(root) },
    },
  ],
  webServer: {
    command: 'node test/hosts.mjs',
    cwd: PROJECT,
    // The last one that opens.
    url: addressOf(given ? archive : noAddress),
    reuseExistingServer: false,
  },
});
