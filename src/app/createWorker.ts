import workerUrl from '../archive/worker?worker&url';

/** The page's only Trusted Types policy: a script is our own worker or is refused. */
const policy = window.trustedTypes?.createPolicy('app', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError(`not a script of this app: ${url}`);
    return url;
  },
});

export function createWorker(): Worker {
  const url = policy ? policy.createScriptURL(workerUrl) : workerUrl;
  // A trusted script URL is accepted wherever its text is; the DOM types do not know that yet.
  return new Worker(url as unknown as string, { type: 'module', name: 'archive' });
}
