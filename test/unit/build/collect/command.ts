import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCollect } from '../../../../src/build/collect/runCollect';
import { folderOf } from '../folder';
import { localHost, type Reply } from './localHost';

/** Monday, 2026-01-05, in the evening. */
const NOW = Date.UTC(2026, 0, 5, 22, 30, 15);

type Setting = {
  readonly files?: Readonly<Record<string, string>>;
  readonly reply?: Reply;
  readonly environment?: Readonly<Record<string, string>>;
};

/** The command with a folder of digests and a host of its own, both for the length of a test. */
export async function collectFolder({ files = {}, reply = () => [], environment = {} }: Setting) {
  const folder = await folderOf(files);
  const host = await localHost((request, response) => reply(request, response));
  const state = { now: NOW, signal: new AbortController().signal };
  return {
    folder,
    host,
    /** What the next runs find: the time, and the signal that ends a request. */
    state,
    path: (file: string) => join(folder, file),
    has: (file: string) => existsSync(join(folder, file)),
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    /** Runs the command over the API of the host, unless the arguments name another source. */
    async run(...args: readonly string[]) {
      const said: string[] = [];
      const complained: string[] = [];
      const slept: number[] = [];
      const api = args.includes('--from') ? [] : ['--from', `${host.origin}/api/daily_papers`];
      const code = await runCollect({
        args: [...api, ...args],
        environment: { DIGESTS_DIR: folder, ...environment },
        output: { say: (line) => said.push(line), complain: (line) => complained.push(line) },
        edges: {
          fetch,
          now: () => state.now,
          sleep: async (milliseconds) => {
            slept.push(milliseconds);
          },
          timeout: () => state.signal,
        },
      });
      const short = (lines: readonly string[]) =>
        lines.map((line) => line.replaceAll(folder, 'FOLDER').replaceAll(host.origin, 'HOST'));
      return { code, said: short(said), complained: short(complained), slept };
    },
  };
}

/** The day that a request to the API asks for. */
export function dayAsked(url: string): string {
  return new URL(url, 'http://host').searchParams.get('date') ?? '';
}
