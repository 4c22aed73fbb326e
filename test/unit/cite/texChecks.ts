/** Braces as BibTeX counts them, escaped or not. */
export function braceDepths(tex: string): { least: number; last: number } {
  let [least, last] = [0, 0];
  for (const brace of tex.replace(/[^{}]/g, '')) {
    last += brace === '{' ? 1 : -1;
    least = Math.min(least, last);
  }
  return { least, last };
}

/** The characters that would mean something to TeX and are neither escaped nor in math. */
export function bareSpecials(tex: string): string {
  return tex
    .replace(/\\[\s\S]/g, '')
    .replace(/\$[^$]*\$/g, (math) => math.replace(/[$_^]/g, ''))
    .replace(/[^&%#_^$]/g, '');
}
