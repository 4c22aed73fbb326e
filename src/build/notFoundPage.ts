import type { Plugin } from 'vite';

/** Writes `404.html`, a copy of the shell: what a plain host answers for every address of the app. */
export function notFoundPage(): Plugin {
  return {
    name: 'haru-not-found-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const shell = bundle['index.html'];
        if (shell?.type !== 'asset') this.error('expected index.html in the bundle, found none');
        else this.emitFile({ type: 'asset', fileName: '404.html', source: shell.source });
      },
    },
  };
}
