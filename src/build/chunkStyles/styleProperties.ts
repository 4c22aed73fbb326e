import { splitAt } from './styleRules';

/** Properties by another name, so that a shorthand is the beginning of all that it sets. */
const NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(padding|margin|scroll-margin)-.*/, ['$1']],
  [/^(top|right|bottom|left|inset-.*)$/, ['inset']],
  [/^border-.*radius$/, ['radius']],
  [/^border(-[a-z]+)*-(width|style|color)$/, ['border-$2']],
  [
    /^border(-(top|right|bottom|left|inline|block)(-.*)?)?$/,
    ['border-width', 'border-style', 'border-color'],
  ],
  [/^(row|column)-gap$/, ['gap-$1']],
  [/^place-(.*)$/, ['align-$1', 'justify-$1']],
  [/^line-height$/, ['font-line-height']],
  [/^text-wrap.*$/, ['white-space']],
  [/^(min-|max-)?inline-size$/, ['$1width']],
  [/^(min-|max-)?block-size$/, ['$1height']],
  [/^line-clamp$/, ['max-lines']],
];

/** Properties that an element has from one class alone, so that no rule must lose to another: it is one drawing. */
const ONCE: readonly string[] = ['--icon'];

/**
 * The properties that declarations set, as sets that meet where two rules can disagree on an element. More than
 * need be: all sides of a padding are one. Without those that no two classes of an element set.
 *
 * `'padding-left:1px;border-color:red;--edge:1px'` → `padding`, `border-color`, `--edge`
 */
export function propertiesOf(body: string): string[] {
  return splitAt(';', body).flatMap((declaration) => {
    const name = declaration.slice(0, declaration.indexOf(':')).replace(/^-(?:webkit|moz)-/, '');
    if (name === '' || name === 'all' || !declaration.includes(':'))
      throw new Error(`expected a property, found ${declaration}`);
    if (ONCE.includes(name)) return [];
    const [pattern, names] = NAMES.find(([pattern]) => pattern.test(name)) ?? [name, [name]];
    return names.map((other) => name.replace(pattern, other));
  });
}

/** Whether two lists of properties have one in common; a shorthand has all that it sets. */
export function shareProperty(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) =>
    others.some(
      (other) => one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`),
    ),
  );
}
