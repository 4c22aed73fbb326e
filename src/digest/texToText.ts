/**
 * Writes TeX math as one line of plain text: commands become Unicode symbols, scripts too where Unicode
 * has every character of them, braces go, an unknown command keeps its name. Text without TeX stays.
 * `'\\nabla^2'` → `'∇²'`, `'\\textit{Trans-LoRA}'` → `'Trans-LoRA'`, `'x^{a\\beta}'` → `'x^aβ'`.
 */
export function texToText(tex: string): string {
  return tex
    .replace(FRACTION, '$1/$2')
    .replace(COMMAND, (_, name?: string, escaped?: string) => commandText(name, escaped))
    .replace(SCRIPT, scriptText)
    .replace(/\\([{}^_])|[{}]/g, '$1');
}

const FRACTION = /\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g;

/** Leaves escaped braces and script marks to the last step, so that they are not read as real ones. */
const COMMAND = /\\(?:([a-zA-Z]+)|([^a-zA-Z{}^_]))/g;

/** Consumes escaped characters first, so that `\^` starts no script. */
const SCRIPT = /\\[\s\S]|([\^_])(?:\{([^{}]*)\}|([^{}\s]))/gu;

function commandText(name?: string, escaped = ''): string {
  if (name !== undefined) return SYMBOLS.get(name) ?? name;
  if (escaped === '!') return '';
  return /[,;:>\s\\]/.test(escaped) ? ' ' : escaped;
}

function scriptText(match: string, mark?: string, group?: string, single = ''): string {
  if (mark === undefined) return match;
  const plain = group ?? single;
  const table = mark === '^' ? SUPERSCRIPTS : SUBSCRIPTS;
  const characters = [...plain].map((char) => table.get(char));
  return characters.includes(undefined) ? mark + plain : characters.join('');
}

const SYMBOLS = new Map<string, string>([
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
  // Fonts and accents, which plain text does not have.
  ...removed('text textit textbf texttt textsc textrm textsf textup emph mbox operatorname'),
  ...removed('mathrm mathbf mathit mathcal mathbb mathsf mathtt mathfrak mathscr boldsymbol bm'),
  ...removed('rm bf it sc hat widehat tilde widetilde bar overline underline vec dot left right'),
  ...removed('displaystyle textstyle limits'),
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

/** Pairs names, separated by spaces, with the characters of a text in the same order. */
function pairs(names: string, symbols: string): [string, string][] {
  const characters = [...symbols];
  return names.split(' ').map((name, index) => [name, characters[index] ?? name]);
}

function removed(names: string): [string, string][] {
  return names.split(' ').map((name) => [name, '']);
}
