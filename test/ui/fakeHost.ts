import { vi } from 'vitest';
import { collectDigests, type DigestFiles } from '../../src/build/collectDigests';
import { readDigestFolder } from '../../src/build/digestSources';
import { sourcesOfText } from '../../src/build/sourcesOfText';
import { parseDigest } from '../../src/digest/parseDigest';

/** What goes wrong with a file: an HTTP status, or one of these. */
type Fault = number | 'no network' | 'a page of HTML' | 'no answer yet';

/** By a part of the path: `{ 'index.json': 404 }`. */
export type Faults = Readonly<Record<string, Fault>>;

export type FakeHost = {
  /** Paths asked for, in order, below the base. */
  readonly requests: readonly string[];
  /** Requests for what the host neither has nor was told to refuse. */
  readonly unexpected: readonly string[];
  /** From now on these faults and no others. */
  setFaults(faults: Faults): void;
};

const HTML = '<!doctype html><title>Welcome</title><p>Nothing of the kind.</p>';

/** The bundled digests as the build publishes them. */
export const BUNDLED = await readDigestFolder('public/digests').then(({ sources }) =>
  collectDigests(sources),
);

/** Digest texts as the build publishes them. */
export function publish(...texts: readonly string[]): DigestFiles {
  return collectDigests(
    texts.flatMap((text, place) => sourcesOfText(`${place}.md`, text, parseDigest(text).papers)),
  );
}

/** Answers `fetch` from files, as a static host at `/` does. */
export function startHost(files: DigestFiles, faults: Faults): FakeHost {
  const requests: string[] = [];
  const unexpected: string[] = [];
  let faultOf = findFault(faults);
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit = {}): Promise<Response> => {
    const path = url.slice(1);
    requests.push(path);
    const fault = faultOf(path);
    const file = files.get(path);
    // A tick, so that answers never come within the call.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    if (fault !== undefined) return failWith(fault);
    if (file !== undefined) return new Response(file);
    unexpected.push(`request for what is not there: ${url}`);
    return failWith(404);
  });
  return {
    requests,
    unexpected,
    setFaults(next) {
      faultOf = findFault(next);
    },
  };
}

function findFault(faults: Faults): (path: string) => Fault | undefined {
  return (path) => Object.entries(faults).find(([part]) => path.includes(part))?.[1];
}

function failWith(fault: Fault): Response | Promise<Response> {
  if (typeof fault === 'number') return new Response(HTML, { status: fault });
  if (fault === 'a page of HTML') return new Response(HTML);
  if (fault === 'no answer yet') return new Promise(() => {});
  throw new TypeError('Failed to fetch');
}
