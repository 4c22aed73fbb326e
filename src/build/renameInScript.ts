import { parseAst } from 'vite';
import { type ClassNames, renameList } from './classNames';

/**
 * Renames the classes in the strings of a script, `'flex hover:bg-wash'`. Throws for a string with a class that
 * has another name and a word that is no class: renaming it would be wrong, and leaving it as well.
 *
 * @param classes all of the style, renamed or not
 */
export function renameInScript(
  code: string,
  names: ClassNames,
  classes: ReadonlySet<string>,
): string {
  let renamed = '';
  let end = 0;
  for (const [from, to] of stringsIn(parseAst(code))) {
    const text = code.slice(from, to);
    const words = text.split(/\s+/).filter((word) => word !== '');
    if (!words.some((word) => names.has(word))) continue;
    const unknown = words.find((word) => !classes.has(word));
    if (unknown !== undefined) {
      throw new Error(`expected a class of the style, found ${unknown} in '${text}'`);
    }
    renamed += code.slice(end, from) + renameList(text, names);
    end = to;
  }
  return renamed + code.slice(end);
}

type Span = readonly [start: number, end: number];

/** The places of the texts of strings and templates, in order. */
function stringsIn(program: unknown): Span[] {
  const found: Span[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isNode(value)) {
      if (value.type === 'TemplateElement') found.push([value.start, value.end]);
      else if (value.type === 'Literal' && typeof value.value === 'string') {
        found.push([value.start + 1, value.end - 1]);
      } else for (const child of Object.values(value)) visit(child);
    }
  };
  visit(program);
  return found.sort(([a], [b]) => a - b);
}

type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
};

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
