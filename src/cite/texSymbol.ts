/**
 * Returns a character as TeX of math mode, or null when it needs no TeX or has none. pdflatex stops at
 * Greek letters and operators in UTF-8, even in math. `'π'` → `'\\pi'`, `'𝑥'` → `'x'`, `'é'` → null.
 */
export function texSymbol(char: string): string | null {
  const symbol = SYMBOLS.get(char);
  if (symbol !== undefined) return symbol;
  // NFKC turns Mathematical Alphanumeric Symbols, letters of another font, into plain letters.
  if (!/[\u{1d400}-\u{1d7ff}]/u.test(char)) return null;
  const letter = char.normalize('NFKC');
  return /^[A-Za-z0-9]$/.test(letter) ? letter : (SYMBOLS.get(letter) ?? null);
}

const SYMBOLS = new Map<string, string>([
  ...commands('αβγδεζηθ', 'alpha beta gamma delta varepsilon zeta eta theta'),
  ...commands('ικλμµνξπ', 'iota kappa lambda mu mu nu xi pi'),
  ...commands('ρςστυφχψω', 'rho varsigma sigma tau upsilon varphi chi psi omega'),
  ...commands('ϵϑϕϱϖ', 'epsilon vartheta phi varrho varpi'),
  ...commands('ΓΔΘΛΞΠΣΥΦΨΩ', 'Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega'),
  ...commands('×÷±∓·∗⋆∘•⊕⊗⊙', 'times div pm mp cdot ast star circ bullet oplus otimes odot'),
  ...commands('≤≥≠≪≫∼≃≈≅≡∝', 'leq geq neq ll gg sim simeq approx cong equiv propto'),
  ...commands('→←↔⇒⇐⇔↦', 'to leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow mapsto'),
  ...commands('↑↓∞∇∂∑∏∫√∠', 'uparrow downarrow infty nabla partial sum prod int surd angle'),
  ...commands('∈∉⊂⊆⊃⊇∪∩∅', 'in notin subset subseteq supset supseteq cup cap emptyset'),
  ...commands('∀∃¬∧∨∣∥⊥⊤⟨⟩', 'forall exists neg land lor mid parallel perp top langle rangle'),
  ...commands('†‡ℓℏ', 'dagger ddagger ell hbar'),
  // TeX has no commands for Greek letters that look like Latin letters.
  ...letters('ΑΒΕΖΗΙΚΜΝΟΡΤΧο', 'ABEZHIKMNOPTXo', (letter) => `\\mathrm{${letter}}`),
  ...letters('ℝℕℤℚℂ', 'RNZQC', (letter) => `\\mathbb{${letter}}`),
  ...letters('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ', '0123456789+-n', (digit) => `^{${digit}}`),
  ...letters('₀₁₂₃₄₅₆₇₈₉₊₋', '0123456789+-', (digit) => `_{${digit}}`),
  ['−', '-'],
  ['°', '^{\\circ}'],
  ['′', '^{\\prime}'],
]);

/** The names of all commands that `texSymbol` returns. */
export const SYMBOL_COMMANDS: ReadonlySet<string> = new Set(
  [...SYMBOLS.values()].flatMap((symbol) => /\\([a-zA-Z]+)/.exec(symbol)?.[1] ?? []),
);

/** Pairs characters with the commands in a text of names, in the same order. */
function commands(symbols: string, names: string): [string, string][] {
  const list = names.split(' ');
  return [...symbols].map((symbol, index) => [symbol, `\\${list[index]}`]);
}

/** Pairs characters with TeX made of the plain letters in the same order. */
function letters(symbols: string, plain: string, toTex: (letter: string) => string) {
  return [...symbols].map((symbol, index): [string, string] => [
    symbol,
    toTex(plain.charAt(index)),
  ]);
}
