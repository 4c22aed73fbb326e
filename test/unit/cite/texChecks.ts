/** The lowest and the final depth of braces, counted as BibTeX does, escaped or not. */
export function braceDepths(tex: string): { min: number; final: number } {
  let [min, depth] = [0, 0];
  for (const brace of tex.replace(/[^{}]/g, '')) {
    depth += brace === '{' ? 1 : -1;
    min = Math.min(min, depth);
  }
  return { min, final: depth };
}

/** The special characters of TeX that are neither escaped nor in math. */
export function bareSpecials(tex: string): string {
  return tex
    .replace(/\\[\s\S]/g, '')
    .replace(/\$[^$]*\$/g, (math) => math.replace(/[$_^]/g, ''))
    .replace(/[^&%#_^$]/g, '');
}
