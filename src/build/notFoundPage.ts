import type { Plugin } from 'vite';
import { withoutRendered } from './prerenderedPage';

/** What the timeline alone reads first: another address would load the newest day for nothing. */
const PRELOADS = /\s*<link rel="preload" as="fetch"[^>]*>/g;

/** Writes `404.html`, a copy of the shell: what a plain host answers for every other address. */
export function notFoundPage(): Plugin {
  return {
    name: 'haru-not-found-page',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const shell = bundle['index.html'];
        if (shell?.type !== 'asset') this.error('expected index.html in the bundle, found none');
        else {
          const source = withoutRendered(String(shell.source)).replace(PRELOADS, '');
          this.emitFile({ type: 'asset', fileName: '404.html', source });
        }
      },
    },
  };
}
