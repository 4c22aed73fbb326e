import type { Plugin } from 'vite';

/** What of a file of scripts tells which others it asks for. */
export type ScriptFile = { readonly imports: readonly string[]; code: string };

/** An import of a file beside it that is made while code runs. */
const LATE_IMPORT = /\bimport\((["'`])\.\/([\w.-]+)\1\)/g;

/**
 * Has each late import of a worker ask for all files at once that it leads to. In a page Vite does so by links; a worker
 * has none, and learns what a file imports only when that has come: two that follow each other take two turns of the line.
 */
export function importsAtOncePlugin(): Plugin {
  return {
    name: 'haru-imports-at-once',
    apply: 'build',
    generateBundle(_, bundle) {
      const scripts = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, file] as const] : [],
        ),
      );
      importAtOnce(scripts);
    },
  };
}

/** Changes the codes of scripts that are in one folder, by their paths in the build. */
export function importAtOnce(scripts: ReadonlyMap<string, ScriptFile>): void {
  for (const [path, script] of scripts) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    // What the script has imported itself is there.
    const known = new Set([path, ...importsOf(path, scripts)]);
    script.code = script.code.replace(LATE_IMPORT, (late, _, name: string) => {
      const others = importsOf(folder + name, scripts).filter((other) => !known.has(other));
      // The import itself reports what fails.
      const early = others.map(
        (other) => `import("./${other.slice(folder.length)}").catch(()=>{})`,
      );
      return early.length > 0 ? `(${[...early, late].join(',')})` : late;
    });
  }
}

/** All files that a script imports, and that these import, before it runs. */
function importsOf(path: string, scripts: ReadonlyMap<string, ScriptFile>): string[] {
  const found = new Set<string>();
  const visit = (of: string) => {
    for (const other of scripts.get(of)?.imports ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      visit(other);
    }
  };
  visit(path);
  return [...found];
}
