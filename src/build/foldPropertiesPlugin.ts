import { join } from 'node:path';
import type { Plugin } from 'vite';
import { foldProperties } from './foldProperties';

/**
 * Makes the style sheet shorter in a build (`foldProperties`): every page waits for it, and is styled by it.
 *
 * @param style the style sheet, below the root
 */
export function foldPropertiesPlugin(style: string): Plugin {
  let stylePath: string;
  return {
    name: 'haru-fold-properties',
    apply: 'build',
    configResolved({ root }) {
      stylePath = join(root, style);
    },
    transform(code, id) {
      return id.split('?')[0] === stylePath ? { code: foldProperties(code), map: null } : null;
    },
  };
}
