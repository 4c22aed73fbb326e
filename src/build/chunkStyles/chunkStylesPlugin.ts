import { join, sep } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { classUses } from './classUses';
import { type LateRules, type SplitStyle, splitStyle } from './splitStyle';
import { classesOfRule, readRules, type StyleRule, splitLayer, writeRules } from './styleRules';

export const CHUNK_STYLES_PLUGIN = 'haru-chunk-styles';

/** For other plugins. */
export type ChunkStylesApi = {
  /**
   * What a page needs of the whole style that leaves the rest to the scripts. It must be in the page as
   * `<style data-first>`. Throws where the page has a class whose rules are not in it.
   */
  readonly firstStyle: (style: string, page: string) => string;
};

/** The layer whose rules are classes. */
const LAYER = 'utilities';

/** Modules with classes, as in style.css: in others a string with the short name of a class is something else. */
const MAY_HAVE_CLASSES = /(\.tsx|[\\/]classNames\.ts)$/;

/**
 * Lets scripts that are loaded later bring the rules of their classes, so that the first page has a shorter style.
 * Pages with the whole style take none of them.
 *
 * @param style the style sheet, below the root
 * @param first names of chunks, beside the entry, that bring no style, since the first page has their elements
 */
export function chunkStylesPlugin(style: string, first: readonly string[]): Plugin {
  let root: string;
  let rules: readonly StyleRule[] = [];
  let split: SplitStyle | null = null;
  const firstStyle: ChunkStylesApi['firstStyle'] = (whole, page) => {
    if (!split) return whole;
    const { before, after } = splitLayer(LAYER, whole);
    const css = `${before}@layer ${LAYER}{${writeRules(split.first)}}${after}`;
    const late = new Set(
      [...split.late.values()]
        .flatMap(({ low, rules }) => [...low, ...rules])
        .flatMap(classesOfRule),
    );
    const missing = classesOfPage(page).find((name) => late.has(name));
    if (missing !== undefined) {
      throw new Error(
        `expected the rules of .${missing} in the first style, found them in a script`,
      );
    }
    return css;
  };
  return {
    name: CHUNK_STYLES_PLUGIN,
    apply: 'build',
    api: { firstStyle } satisfies ChunkStylesApi,
    configResolved(config) {
      root = config.root;
    },
    transform(code, id) {
      if (id.split('?')[0] !== join(root, style)) return null;
      rules = readRules(splitLayer(LAYER, code).body);
      split = null;
      return null;
    },
    renderChunk(code, { fileName }, _, { chunks }) {
      split ??= splitChunks(rules, Object.values(chunks), first, join(root, 'src') + sep);
      const css = writeLayers(split.late.get(fileName));
      return css === '' ? null : { code: addingStyle(css) + code, map: null };
    },
  };
}

/** Rules of a layer within another one lose to those that are in that one alone. */
function writeLayers(late: LateRules | undefined): string {
  if (!late) return '';
  const { low, rules } = late;
  return [[`${LAYER}.low`, low] as const, [LAYER, rules] as const]
    .filter(([, some]) => some.length > 0)
    .map(([layer, some]) => `@layer ${layer}{${writeRules(some)}}`)
    .join('');
}

function splitChunks(
  rules: readonly StyleRule[],
  chunks: readonly Rollup.RenderedChunk[],
  first: readonly string[],
  sources: string,
): SplitStyle {
  const classes = new Set(rules.flatMap(classesOfRule));
  const codesOf = ({ modules }: Rollup.RenderedChunk) =>
    Object.entries(modules).flatMap(([id, { code }]) =>
      id.startsWith(sources) && MAY_HAVE_CLASSES.test(id) && code ? [code] : [],
    );
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const importsOf = (chunk: Rollup.RenderedChunk, found = new Set<string>()) => {
    for (const file of chunk.imports) {
      const imported = byFile.get(file);
      if (!imported || found.has(file)) continue;
      found.add(file);
      importsOf(imported, found);
    }
    return found;
  };
  const unknown = first.find((name) => !chunks.some((chunk) => chunk.name === name));
  if (unknown !== undefined) throw new Error(`expected a chunk ${unknown}, found none`);
  const isFirst = ({ isEntry, name }: Rollup.RenderedChunk) => isEntry || first.includes(name);
  const usesOf = (some: readonly Rollup.RenderedChunk[]) =>
    classUses(some.flatMap(codesOf), classes);
  return splitStyle(
    rules,
    chunks
      .filter((chunk) => !isFirst(chunk))
      .map((chunk) => ({
        file: chunk.fileName,
        imports: importsOf(chunk),
        classes: usesOf([chunk]).classes,
      })),
    usesOf(chunks.filter(isFirst)).classes,
    usesOf(chunks).mayMeet,
  );
}

/** Adds a style where the page has only the first one. The policy allows scripts no style element. */
function addingStyle(css: string): string {
  return `if(document.querySelector("[data-first]")){const style=new CSSStyleSheet();style.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets.push(style)}\n`;
}

/** The classes of the elements of a rendered page, whose texts hold no `<` and whose attributes no `>`. */
function classesOfPage(html: string): string[] {
  return Array.from(html.matchAll(/<[a-z][^>]*>/g), ([tag]) => tag)
    .flatMap((tag) => [...tag.matchAll(/ ([\w:-]+)(?:=("[^"]*"|[^\s>]+))?/g)])
    .flatMap(([, name, value = '']) => (name === 'class' ? value.split(/[\s"]+/) : []));
}
