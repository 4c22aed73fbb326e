import { dirname } from 'node:path/posix';
import { MANIFEST_FILE } from '../digest/manifest';
import { compileScript } from './compileScript';
import { FIRST_SCRIPT, STYLE } from './shell';

/** What the script of a page knows of the build (src/app/start/startPage.ts). */
export type PageTable = {
  /** Address of the folder of digests. */
  readonly folder: string;
  /** Name of the index of days in it. */
  readonly index: string;
  readonly tags: readonly Tag[];
};

type Tag = readonly [name: string, attributes: Readonly<Record<string, string>>];

const FOLDER = `${dirname(MANIFEST_FILE)}/`;

/** The script before first paint: the only one inside of `index.html`. */
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/;

/** What browsers look for when a page is installed, and the colour of their own bars: they take it later, too. */
const LATER_TAGS = /<(link|meta) (?=rel="(?:manifest|apple-touch-icon)"|name="theme-color")[^>]*>/g;

/**
 * Moves what every page of the site has, and needs a script for, from the shell into a script of its own, which all
 * pages share: the script before first paint, which still runs before it, and tags of the head.
 *
 * The style sheet goes before that script, and the first script of the app to the end: Chromium asks for nothing
 * after a script that holds the page back, where a policy is in the page, and the first paint waits for both alone.
 *
 * @param entry its source
 * @param write writes the file of the script and returns its address
 */
export async function movePageScript(
  shell: string,
  entry: string,
  base: string,
  write: (script: string) => string,
): Promise<string> {
  const [, inline] = INLINE_SCRIPT.exec(shell) ?? [];
  if (inline === undefined) throw new Error('index.html: expected a script inside, found none');
  const table: PageTable = {
    folder: base + FOLDER,
    index: MANIFEST_FILE.slice(FOLDER.length),
    tags: Array.from(shell.matchAll(LATER_TAGS), ([tag, name = '']) => [name, attributesOf(tag)]),
  };
  const script = await compileScript(entry, { __PAGE__: JSON.stringify(table) });
  const src = write(`${inline}\n${script}`);
  const style = shell.match(STYLE)?.join('') ?? '';
  const [first = ''] = FIRST_SCRIPT.exec(shell) ?? [];
  return shell
    .replace(LATER_TAGS, '')
    .replace(STYLE, '')
    .replace(FIRST_SCRIPT, '')
    .replace(INLINE_SCRIPT, () => `${style}<script src="${src}" ${READS}></script>`)
    .replace('</body>', (end) => first + end);
}

/** Where a page names the files that its app reads first. */
const READS = 'data-reads=""';

/**
 * Names the files that the app of a page reads first, below the base, in a shell of `movePageScript`: its script asks
 * for them, and for the index of days, while that of the app is on its way.
 */
export function nameReads(shell: string, files: readonly string[]): string {
  const names = files
    .filter((file) => file !== MANIFEST_FILE)
    .map((file) => file.slice(FOLDER.length));
  return shell.replace(` ${READS}`, () =>
    names.length > 0 ? ` data-reads="${names.join(' ')}"` : '',
  );
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(tag.matchAll(/ ([\w-]+)="([^"]*)"/g), ([, name, value]) => [name, value]),
  );
}
