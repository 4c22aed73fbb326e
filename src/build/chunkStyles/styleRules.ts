import { classesOf } from '../classNames';

/** A rule of a style sheet with one selector. */
export type StyleRule = {
  /** What is around it, the outermost first: `['@media print']`. */
  readonly conditions: readonly string[];
  /** One selector, no list of them: `'.a:hover'`. */
  readonly selector: string;
  /** Its declarations: `'color:red;margin:0'`. */
  readonly body: string;
};

/** The pieces of a sheet that hold no sign of its structure, or one such sign. */
const TOKENS = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[{}()[\],;:]|[^{}()[\],;:"'\\]+/gs;

const CONDITION = /^@(?:media|supports|container)\b/;

/**
 * Reads the rules of a minified sheet without nested ones; a list of selectors becomes a rule each. Throws for what
 * is neither a rule nor a condition around rules: `'@layer a{…}'`.
 */
export function readRules(css: string, conditions: readonly string[] = []): StyleRule[] {
  return blocksOf(css).flatMap(({ prelude, body }) => {
    if (CONDITION.test(prelude)) return readRules(body, [...conditions, prelude]);
    if (prelude.startsWith('@') || body.match(TOKENS)?.includes('{')) {
      throw new Error(`expected a rule or a condition around rules, found ${prelude}{${body}}`);
    }
    return splitAt(',', prelude).map((selector) => ({ conditions, selector, body }));
  });
}

/** Writes rules in their order; neighbours with the same conditions or the same declarations share them. */
export function writeRules(rules: readonly StyleRule[]): string {
  let css = '';
  let open: readonly string[] = [];
  rules.forEach(({ conditions, selector, body }, index) => {
    const kept = conditions.findIndex((condition, depth) => condition !== open[depth]);
    const common = kept === -1 ? Math.min(conditions.length, open.length) : kept;
    css += '}'.repeat(open.length - common);
    for (const condition of conditions.slice(common)) css += `${condition}{`;
    open = conditions;
    const next = rules[index + 1];
    const isShared = next?.body === body && next.conditions.join('{') === conditions.join('{');
    css += isShared ? `${selector},` : `${selector}{${body}}`;
  });
  return css + '}'.repeat(open.length);
}

/**
 * Takes the block of a cascade layer out of a minified sheet: what is in it, and what comes before and after it.
 * Throws where the sheet has none of that name, or several.
 */
export function splitLayer(
  name: string,
  css: string,
): { before: string; body: string; after: string } {
  const opening = `@layer ${name}{`;
  const [before = '', rest, ...more] = css.split(opening);
  if (rest === undefined || more.length > 0) {
    throw new Error(
      `expected one block ${opening}, found ${more.length + (rest === undefined ? 0 : 1)}`,
    );
  }
  const [block] = blocksOf(`{${rest}`, 1);
  const body = block?.body ?? '';
  return { before, body, after: rest.slice(body.length + 1) };
}

/** The classes that the selector of a rule names. */
export function classesOfRule({ selector }: Pick<StyleRule, 'selector'>): string[] {
  return classesOf(`${selector}{`);
}

/** Splits a list where a sign is in no brackets, string or block: `splitAt(',', ':is(a,b),c')` → `[':is(a,b)', 'c']`. */
export function splitAt(sign: ',' | ';', list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of list.matchAll(TOKENS)) {
    if (/^[([{]$/.test(token)) depth++;
    else if (/^[)\]}]$/.test(token)) depth--;
    if (depth === 0 && token === sign) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

type Block = { readonly prelude: string; readonly body: string };

/** The outermost blocks, or the first of them. */
function blocksOf(css: string, most = Number.POSITIVE_INFINITY): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let prelude = '';
  let body = '';
  for (const [token] of css.matchAll(TOKENS)) {
    if (token === '}' && --depth === 0) {
      blocks.push({ prelude: prelude.trim(), body });
      prelude = '';
      body = '';
      if (blocks.length === most) return blocks;
    } else if (token === '{' && depth++ === 0) continue;
    else if (depth === 0) prelude += token;
    else body += token;
  }
  if (depth !== 0 || prelude.trim() !== '') throw new Error(`expected a block, found ${prelude}`);
  return blocks;
}
