import { SYMBOL_COMMANDS, texSymbol } from './texSymbol';

/**
 * What stands between the dollars of a title as pdflatex takes it, or null where it must not be TeX:
 * unbalanced braces (with and without the escaped ones, which BibTeX counts and TeX does not), a
 * command that is not plain math (`\input` would run on the reader's machine), `^^5c`, TeX's other
 * way to write a backslash. `'λ_1'` → `'\\lambda_1'`, `'50%'` → `'50\\%'`.
 */
export function texMath(tex: string): string | null {
  const allBraces = tex.replace(/[^{}]/g, '');
  const texBraces = tex.replace(/\\[\s\S]/g, '').replace(/[^{}]/g, '');
  if (!isBalanced(allBraces) || !isBalanced(texBraces) || tex.includes('^^')) return null;
  if (![...tex.matchAll(/\\([a-zA-Z]+|[^a-zA-Z]|$)/g)].every(([, name]) => isKnown(name ?? ''))) {
    return null;
  }
  return tex.replace(/\\.|\$|[%#&]|[^ -}]/gsu, (char, at: number) =>
    showChar(char, tex.charAt(at + char.length)),
  );
}

function isBalanced(braces: string): boolean {
  let depth = 0;
  for (const brace of braces) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function isKnown(name: string): boolean {
  return SYMBOL_COMMANDS.has(name) || COMMANDS.has(name) || /^[,;:!%&#_{}$| ]$/.test(name);
}

function showChar(char: string, next: string): string {
  if (char.startsWith('\\')) return char;
  if (/^[$%#&]$/.test(char)) return `\\${char}`;
  if (char === '~') return ' ';
  const sign = texSymbol(char);
  if (sign === null) return `\\mbox{${char}}`;
  return /[a-zA-Z]$/.test(sign) && /^[a-zA-Z]/.test(next) ? `${sign} ` : sign;
}

const COMMANDS: ReadonlySet<string> = new Set(
  [
    'text textit textbf texttt textsc textrm textsf textup emph mbox operatorname',
    'mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr boldsymbol bm',
    'rm bf it sc hat widehat tilde widetilde bar overline underline vec dot ddot left right',
    'le ge ne rightarrow frac dfrac tfrac sqrt dots ldots cdots quad qquad prime',
    'log ln exp sin cos tan max min arg sup inf lim det dim ker Pr displaystyle textstyle limits',
  ].flatMap((names) => names.split(' ')),
);
