import { SYMBOL_COMMANDS, texSymbol } from './texSymbol';

/**
 * Makes the content of a formula safe for pdflatex, or returns null when it must not be TeX: braces that
 * do not balance (with and without escaped ones, since BibTeX counts those and TeX does not), a command
 * that is no plain math (`\input` would read files of the reader), or `^^5c`, TeX's second spelling of a
 * backslash. `'λ_1'` → `'\\lambda_1'`, `'50%'` → `'50\\%'`.
 */
export function texMath(tex: string): string | null {
  const allBraces = tex.replace(/[^{}]/g, '');
  const texBraces = tex.replace(/\\[\s\S]/g, '').replace(/[^{}]/g, '');
  if (!isBalanced(allBraces) || !isBalanced(texBraces) || tex.includes('^^')) return null;
  if (![...tex.matchAll(/\\([a-zA-Z]+|[^a-zA-Z]|$)/g)].every(([, name]) => isKnown(name ?? ''))) {
    return null;
  }
  return tex.replace(/\\.|\$|[%#&]|[^ -}]/gsu, (char, at: number) =>
    escapeChar(char, tex.charAt(at + char.length)),
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

function escapeChar(char: string, next: string): string {
  if (char.startsWith('\\')) return char;
  if (/^[$%#&]$/.test(char)) return `\\${char}`;
  if (char === '~') return ' ';
  const symbol = texSymbol(char);
  if (symbol === null) return `\\mbox{${char}}`;
  // A space ends the name of a command before a letter.
  return /[a-zA-Z]$/.test(symbol) && /^[a-zA-Z]/.test(next) ? `${symbol} ` : symbol;
}

/** Commands of plain math that titles use, none of which reads files or defines anything. */
const COMMANDS: ReadonlySet<string> = new Set(
  [
    'text textit textbf texttt textsc textrm textsf textup emph mbox operatorname',
    'mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr boldsymbol bm',
    'rm bf it sc hat widehat tilde widetilde bar overline underline vec dot ddot left right',
    'le ge ne rightarrow frac dfrac tfrac sqrt dots ldots cdots quad qquad prime',
    'log ln exp sin cos tan max min arg sup inf lim det dim ker Pr displaystyle textstyle limits',
  ].flatMap((names) => names.split(' ')),
);
