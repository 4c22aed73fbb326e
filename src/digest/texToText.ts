/**
 * TeX math as one line of plain text: commands become their Unicode signs, scripts too where
 * Unicode has every character of them, braces go, an unknown command keeps its name.
 * `'\\nabla^2'` → `'∇²'`, `'\\textit{Trans-LoRA}'` → `'Trans-LoRA'`, `'x^{a\\beta}'` → `'x^aβ'`.
 */
export function texToText(tex: string): string {
  return tex
    .replace(FRACTION, '$1/$2')
    .replace(COMMAND, (_, name?: string, escaped?: string) => readCommand(name, escaped))
    .replace(SCRIPT, readScript)
    .replace(/\\([{}^_])|[{}]/g, '$1');
}

const FRACTION = /\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g;
/** Escaped braces and script signs wait for the last step, or they would pass for real ones. */
const COMMAND = /\\(?:([a-zA-Z]+)|([^a-zA-Z{}^_]))/g;
const SCRIPT = /\\[\s\S]|([\^_])(?:\{([^{}]*)\}|([^{}\s]))/gu;

function readCommand(name?: string, escaped = ''): string {
  if (name !== undefined) return SIGNS.get(name) ?? name;
  if (escaped === '!') return '';
  return /[,;:>\s\\]/.test(escaped) ? ' ' : escaped;
}

function readScript(whole: string, sign?: string, group?: string, single = ''): string {
  if (sign === undefined) return whole;
  const plain = group ?? single;
  const table = sign === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
  const raised = [...plain].map((char) => table.get(char));
  return raised.includes(undefined) ? sign + plain : raised.join('');
}

const SIGNS = new Map<string, string>([
  ...pairs('alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu', 'αβγδεζηθικλμ'),
  ...pairs('nu xi omicron pi rho sigma tau upsilon phi chi psi omega', 'νξοπρστυφχψω'),
  ...pairs('varepsilon vartheta varphi varrho varsigma ell hbar', 'εϑφϱςℓℏ'),
  ...pairs('Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega', 'ΓΔΘΛΞΠΣΥΦΨΩ'),
  ...pairs('times div cdot pm mp ast star circ bullet oplus otimes odot', '×÷·±∓∗⋆∘•⊕⊗⊙'),
  ...pairs('le leq ge geq ne neq ll gg sim simeq approx equiv propto', '≤≤≥≥≠≠≪≫∼≃≈≡∝'),
  ...pairs('to rightarrow leftarrow leftrightarrow Rightarrow mapsto uparrow', '→→←↔⇒↦↑'),
  ...pairs('downarrow infty nabla partial sum prod int sqrt angle prime', '↓∞∇∂∑∏∫√∠′'),
  ...pairs('in notin subset subseteq cup cap emptyset forall exists neg', '∈∉⊂⊆∪∩∅∀∃¬'),
  ...pairs('land lor mid parallel perp top langle rangle dagger dots ldots cdots', '∧∨∣∥⊥⊤⟨⟩†………'),
  // Dress of the letters behind them, which plain text has not.
  ...hidden('text textit textbf texttt textsc textrm textsf textup emph mbox operatorname'),
  ...hidden('mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr boldsymbol bm'),
  ...hidden('rm bf it sc hat widehat tilde widetilde bar overline underline vec dot left right'),
  ...hidden('displaystyle textstyle limits'),
  ['quad', ' '],
  ['qquad', ' '],
]);

const SUPERSCRIPTS = new Map<string, string>([
  ...pairs('0 1 2 3 4 5 6 7 8 9 + - − = ( ) * ∗ ∘ ′', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾**°′'),
  ...pairs('a b c d e f g h i j k l m n o p r s t u v w x y z', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
  ...pairs('A B D E G H I J K L M N O P R T U V W', 'ᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ'),
]);

const SUBSCRIPTS = new Map<string, string>([
  ...pairs('0 1 2 3 4 5 6 7 8 9 + - − = ( )', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'),
  ...pairs('a e h i j k l m n o p r s t u v x', 'ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'),
]);

function pairs(names: string, signs: string): [string, string][] {
  const characters = [...signs];
  return names.split(' ').map((name, index) => [name, characters[index] ?? name]);
}

function hidden(names: string): [string, string][] {
  return names.split(' ').map((name) => [name, '']);
}
