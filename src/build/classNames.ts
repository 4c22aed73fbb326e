/** Short names of the classes of a style, class → name. */
export type ClassNames = ReadonlyMap<string, string>;

/** What comes before a block: selectors, and conditions, which hold no classes. */
const PRELUDE = /[^{};]+(?=\{)/g;
/**
 * Strings are not searched, and a digit begins a fraction. An escape is a number with a space after it or any
 * one character.
 */
const CLASS = /"[^"]*"|'[^']*'|\.(?!\d)((?:\\[0-9a-f]{1,6} ?|\\.|[\w-])+)/gi;

/** Returns the classes of a style sheet as elements have them, in order of the alphabet: `'hover:bg-wash'`. */
export function classesOf(css: string): string[] {
  const found = new Set<string>();
  for (const [prelude] of withoutComments(css).matchAll(PRELUDE)) {
    for (const [, escaped] of prelude.matchAll(CLASS)) {
      if (escaped !== undefined) found.add(unescapeClass(escaped));
    }
  }
  return [...found].sort();
}

/**
 * Names the classes shortly, in their order: `'a'` … `'z'`, `'a0'`, `'b0'` … Those with a value of their own,
 * `'w-[3rem]'`, come last: hardly any element has one. A class that is a plain word keeps its name, since a script may
 * hold the word for another reason: `'hidden'`.
 */
export function nameClasses(classes: readonly string[]): ClassNames {
  const all = classes.filter((name) => /[^a-z]/.test(name));
  const isRare = (name: string) => name.includes('[');
  const long = [...all.filter((name) => !isRare(name)), ...all.filter(isRare)];
  const taken = new Set(classes.filter((name) => !all.includes(name)));
  const names = shortNames();
  return new Map(
    long.map((name) => {
      let short = names.next().value;
      while (taken.has(short)) short = names.next().value;
      return [name, short];
    }),
  );
}

function* shortNames(): Generator<string, never> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  yield* letters;
  for (let number = 0; ; number++) {
    for (const letter of letters) yield letter + number.toString(36);
  }
}

/** Renames the classes in the selectors of a style sheet. */
export function renameInStyle(css: string, names: ClassNames): string {
  return withoutComments(css).replace(PRELUDE, (prelude) =>
    prelude.replace(CLASS, (found, escaped: string | undefined) => {
      const name = escaped === undefined ? undefined : names.get(unescapeClass(escaped));
      return name === undefined ? found : `.${name}`;
    }),
  );
}

/** Attributes that say what a digest says: the value is in no script. */
const TEXTS = ['lang', 'title', 'alt', 'aria-label', 'content', 'value'];

/**
 * Renames the classes of the elements of a page. In text and in other attributes a quote is escaped. Throws where
 * another attribute that code may write has the name of one: scripts would rename it, too.
 */
export function renameInPage(html: string, names: ClassNames): string {
  for (const [attribute, name = '', value = ''] of html.matchAll(/ ([\w-]+)="([^"]+)"/g)) {
    if (name !== 'class' && !TEXTS.includes(name) && names.has(value)) {
      throw new Error(`expected no class of the style as${attribute}, found the one of that name`);
    }
  }
  return html.replace(/ class="([^"]*)"/g, (_, list: string) => {
    const renamed = renameList(decode(list), names).trim();
    return renamed === '' ? '' : ` class="${renamed}"`;
  });
}

/** Renames the classes in a list of them, `'flex hover:bg-wash'`; white space stays as it is. */
export function renameList(list: string, names: ClassNames): string {
  return list.replace(/\S+/g, (name) => names.get(name) ?? name);
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, '');
}

function unescapeClass(escaped: string): string {
  return escaped.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code: string | undefined, other) =>
    code === undefined ? other : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function decode(attribute: string): string {
  return attribute
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
