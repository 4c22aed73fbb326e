import { parseAst } from 'vite';

/** How the code of some modules puts classes onto elements. */
export type ClassUses = {
  readonly classes: ReadonlySet<string>;
  /** Whether an element may have both. */
  readonly mayMeet: (one: string, other: string) => boolean;
};

/** Where a class is written. */
type Places = {
  /** The elements that have it, by number. */
  readonly elements: Set<number>;
  /** Whether one of these takes further classes from elsewhere. */
  isOpen: boolean;
  /** Whether it is written outside of elements: in a constant, or as what a component is given. */
  isLoose: boolean;
};

/**
 * Reads the classes of compiled components: those of elements, and strings of nothing but classes. A class meets those that are written at
 * the same element. Where that takes more from elsewhere, ``className: `a ${name}` ``, it meets all that are written
 * at no element.
 *
 * @param modules codes whose JSX is calls already: `jsx("p", { className: "a b" })`
 * @param classes all of the style
 */
export function classUses(modules: readonly string[], classes: ReadonlySet<string>): ClassUses {
  const places = new Map<string, Places>();
  let elements = 0;
  /** Names of elements, and their properties that are read already. */
  const read = new Set<Node>();
  const placesOf = (name: string) => {
    const found = places.get(name) ?? { elements: new Set(), isOpen: false, isLoose: false };
    places.set(name, found);
    return found;
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const each of node) visit(each);
      return;
    }
    if (!isNode(node) || read.has(node)) return;
    const text = textOf(node);
    if (text !== null) {
      for (const name of classesIn(text, classes)) placesOf(name).isLoose = true;
      return;
    }
    const element = elementOf(node);
    if (element) read.add(element.type);
    const property = element?.properties.find(({ key }) => key?.name === 'className');
    if (property) {
      const { texts, others } = partsOf(property.value);
      elements++;
      for (const name of wordsOf(texts.join(' ')).filter((word) => classes.has(word))) {
        const found = placesOf(name);
        found.elements.add(elements);
        found.isOpen ||= others.length > 0;
      }
      read.add(property);
      visit(others);
    }
    visit(Object.values(node));
  };
  for (const code of modules) visit(parseAst(code));
  return {
    classes: new Set(places.keys()),
    mayMeet(one, other) {
      const a = places.get(one);
      const b = places.get(other);
      if (!a || !b) return false;
      if ((a.isLoose && (b.isLoose || b.isOpen)) || (b.isLoose && a.isOpen)) return true;
      return [...a.elements].some((element) => b.elements.has(element));
    },
  };
}

/** An element of the page, its name and its properties: `jsx("p", { className: "a" })`; null: it is none. */
function elementOf(node: Node): { type: Node; properties: readonly Node[] } | null {
  const [type, props] = node.type === 'CallExpression' ? (node.arguments ?? []) : [];
  if (!/^jsxs?$/.test(nameOf(node.callee)) || !type || textOf(type) === null) return null;
  return { type, properties: props?.properties ?? [] };
}

/** `'jsx'` of `jsx`, of `runtime.jsx` and of `(0, runtime.jsx)`. */
function nameOf(node: Node | undefined): string {
  const inner = node?.property ?? node?.expression ?? node?.expressions?.at(-1);
  return inner ? nameOf(inner) : (node?.name ?? '');
}

/** The texts that an expression may be made of, and the parts of it that are no texts. */
function partsOf(node: unknown): { texts: string[]; others: Node[] } {
  if (!isNode(node)) return { texts: [], others: [] };
  const text = textOf(node);
  if (text !== null) return { texts: [text], others: [] };
  const inner = innerOf(node);
  if (!inner) return { texts: [], others: isNothing(node) ? [] : [node] };
  const parts = inner.map(partsOf);
  return {
    texts: parts.flatMap(({ texts }) => texts),
    others: parts.flatMap(({ others }) => others),
  };
}

function innerOf(node: Node): readonly unknown[] | null {
  switch (node.type) {
    case 'TemplateLiteral':
      return [...(node.quasis ?? []), ...(node.expressions ?? [])];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'ParenthesizedExpression':
      return [node.expression];
    default:
      return null;
  }
}

/** `undefined`, which compilers write as `void 0`, and `null`. */
function isNothing({ type, name, value }: Node): boolean {
  return (
    type === 'UnaryExpression' || name === 'undefined' || (type === 'Literal' && value === null)
  );
}

function textOf({ type, value }: Node): string | null {
  if (type === 'Literal') return typeof value === 'string' ? value : null;
  if (type !== 'TemplateElement' || typeof value !== 'object' || value === null) return null;
  return 'raw' in value ? String(value.raw) : null;
}

function classesIn(text: string, classes: ReadonlySet<string>): string[] {
  const words = wordsOf(text);
  return words.every((word) => classes.has(word)) ? words : [];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

type Node = {
  readonly type: string;
  readonly start: number;
  readonly name?: string;
  readonly value?: unknown;
  readonly key?: Node;
  readonly left?: Node;
  readonly right?: Node;
  readonly consequent?: Node;
  readonly alternate?: Node;
  readonly expression?: Node;
  readonly quasis?: readonly Node[];
  readonly expressions?: readonly Node[];
  readonly callee?: Node;
  readonly property?: Node;
  readonly arguments?: readonly Node[];
  readonly properties?: readonly Node[];
};

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
