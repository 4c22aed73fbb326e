/**
 * A character as TeX for math mode, or null for one that needs none or has none. pdflatex stops at a
 * Greek letter or an operator in UTF-8, even inside math. `'π'` → `'\\pi'`, `'𝑥'` → `'x'`.
 */
export function texSymbol(char: string): string | null {
  const sign = SIGNS.get(char);
  if (sign !== undefined) return sign;
  // Mathematical Alphanumeric Symbols are letters in dress: compatibility forms undress them.
  if (!/[\u{1d400}-\u{1d7ff}]/u.test(char)) return null;
  const letter = char.normalize('NFKC');
  return /^[A-Za-z0-9]$/.test(letter) ? letter : (SIGNS.get(letter) ?? null);
}

const SIGNS = new Map<string, string>([
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
  // TeX has no commands for the Greek letters that look like Latin ones.
  ...letters('ΑΒΕΖΗΙΚΜΝΟΡΤΧο', 'ABEZHIKMNOPTXo', (letter) => `\\mathrm{${letter}}`),
  ...letters('ℝℕℤℚℂ', 'RNZQC', (letter) => `\\mathbb{${letter}}`),
  ...letters('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ', '0123456789+-n', (digit) => `^{${digit}}`),
  ...letters('₀₁₂₃₄₅₆₇₈₉₊₋', '0123456789+-', (digit) => `_{${digit}}`),
  ['−', '-'],
  ['°', '^{\\circ}'],
  ['′', '^{\\prime}'],
]);

/** The names of all commands that `texSymbol` writes. */
export const SYMBOL_COMMANDS: ReadonlySet<string> = new Set(
  [...SIGNS.values()].flatMap((sign) => /\\([a-zA-Z]+)/.exec(sign)?.[1] ?? []),
);

function commands(signs: string, names: string): [string, string][] {
  const list = names.split(' ');
  return [...signs].map((sign, index) => [sign, `\\${list[index]}`]);
}

function letters(signs: string, plain: string, dress: (char: string) => string) {
  return [...signs].map((sign, index): [string, string] => [sign, dress(plain.charAt(index))]);
}
