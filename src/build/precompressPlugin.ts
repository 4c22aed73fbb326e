import type { Plugin } from 'vite';
import { precompress } from './precompress';

/** Writes `.gz` and `.br` beside the files of a build, once all of them are there: after the pages (`pagesPlugin`). */
export function precompressPlugin(): Plugin {
  return {
    name: 'haru-precompress',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        const written = await precompress(dir);
        this.info(`${written} compressed files written beside the others`);
      },
    },
  };
}
