import { join, sep } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { type ClassNames, classesOf, nameClasses, renameInPage, renameInStyle } from './classNames';
import { renameInScript } from './renameInScript';

export const CLASS_NAMES_PLUGIN = 'haru-class-names';

/** For other plugins: renames the classes of a page as in style and scripts. */
export type ClassNamesApi = { readonly renameInPage: (html: string) => string };

/**
 * Gives the classes of the style short names in a build, in style, scripts and pages alike: the names of
 * utilities are a third of a page.
 *
 * @param style the style sheet, below the root
 */
export function classNamesPlugin(style: string): Plugin {
  let config: ResolvedConfig;
  let names: ClassNames = new Map();
  let classes: ReadonlySet<string> = new Set();
  return {
    name: CLASS_NAMES_PLUGIN,
    apply: 'build',
    api: { renameInPage: (html) => renameInPage(html, names) } satisfies ClassNamesApi,
    configResolved(resolved) {
      config = resolved;
    },
    async transform(code, id) {
      const path = id.split('?')[0] ?? '';
      const stylePath = join(config.root, style);
      if (path === stylePath) {
        const found = classesOf(code);
        classes = new Set(found);
        names = nameClasses(found);
        return { code: renameInStyle(code, names), map: null };
      }
      if (!path.startsWith(join(config.root, 'src') + sep) || !/\.tsx?$/.test(path)) return null;
      await this.load({ id: stylePath });
      const renamed = renameInScript(code, names, classes);
      if (renamed === code) return null;
      // As style.css says: elsewhere a string of that name is something else.
      if (!/(\.tsx|[\\/]classNames\.ts)$/.test(path)) {
        throw new Error(
          'expected classes of the style in components and classNames.ts, found one here',
        );
      }
      return { code: renamed, map: null };
    },
  };
}
