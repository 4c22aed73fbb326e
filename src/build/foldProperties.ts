/** A value of a declaration; strings may hold what ends one. */
const VALUE = `(?:"[^"]*"|'[^']*'|[^;{}"'])*`;

const REGISTERED = RegExp(`@property\\s+(--tw-[\\w-]+)\\s*\\{(${VALUE}(?:;${VALUE})*)\\}`, 'g');

/**
 * Makes a style sheet of Tailwind shorter by the properties through which its utilities work together, where none
 * does: one that no rule reads goes, one that has the same value everywhere is written out. An element inherits
 * none of them, so that what the sheet says is all that there is.
 *
 * `.a{--tw-leading:1;line-height:1}` → `.a{line-height:1}`, `var(--tw-border-style)` → `solid`
 */
export function foldProperties(css: string): string {
  let folded = withoutSolidBorders(css);
  for (const [, name = '', descriptors = ''] of css.matchAll(REGISTERED)) {
    if (!/inherits\s*:\s*false/.test(descriptors)) continue;
    const initial = RegExp(`initial-value\\s*:\\s*(${VALUE})`).exec(descriptors)?.[1]?.trim();
    const reads = RegExp(`var\\(\\s*${name}\\s*(?:,([^()]*))?\\)`, 'g');
    const isRead = RegExp(`var\\(\\s*${name}(?![\\w-])`).test(folded);
    const hasOneValue = valuesOf(name, folded).every((value) => value === (initial ?? 'initial'));
    if (isRead && !hasOneValue) continue;
    folded = withoutProperty(name, folded).replace(
      reads,
      (_, fallback = '') => initial ?? fallback,
    );
  }
  return withoutSpaces(withoutRepetitions(withoutEmptyRules(folded)));
}

/** Leaves out spaces after commas, which minifiers keep in custom properties and lists of fonts. */
function withoutSpaces(css: string): string {
  return css.replace(/("[^"]*"|'[^']*')|,\s+/g, (_, text?: string) => text ?? ',');
}

/** Prefixed declarations are added again by each tool that knows browsers: one is enough. */
function withoutRepetitions(css: string): string {
  return css.replace(/(?<=[{;]\s*)([^{};"']+;)(?:\s*\1)+/g, '$1');
}

/** Borders are solid by `ui/reset.css`: utilities need not set that again, unless one of them sets another style. */
function withoutSolidBorders(css: string): string {
  const saysOther = valuesOf('--tw-border-style', css).some((value) => value !== 'solid');
  if (saysOther) return css;
  return css.replace(
    /(?<=[{;]\s*)border(?:-\w+)*-style\s*:\s*var\(--tw-border-style\)\s*(?:;|(?=\}))/g,
    '',
  );
}

function valuesOf(name: string, css: string): string[] {
  return Array.from(css.matchAll(declarations(name)), ([, value = '']) => value.trim());
}

function withoutProperty(name: string, css: string): string {
  return css
    .replace(REGISTERED, (rule, registered) => (registered === name ? '' : rule))
    .replace(declarations(name), '');
}

function declarations(name: string): RegExp {
  return RegExp(`(?<=[{;]\\s*)${name}\\s*:(${VALUE})(?:;|(?=\\}))`, 'g');
}

/** Of the rule that sets all of them, for browsers that cannot register any. */
function withoutEmptyRules(css: string): string {
  const shorter = css.replace(/(?<=^|[{};])[^{};]*\{\s*\}/g, '');
  return shorter === css ? css : withoutEmptyRules(shorter);
}
