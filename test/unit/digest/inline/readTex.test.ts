import { describeMarkup } from './describeMarkup';

describeMarkup('bare TeX', [
  ['small capitals are text', 'with \\textsc{AIEV-Instruct}를', 'with AIEV-Instruct를'],
  ['the old form too', '벤치마크({\\sc MwpBench})를', '벤치마크(MwpBench)를'],
  ['italics are text', '\\textit{a} \\emph{b} \\textrm{c} \\text{d}', 'a b c d'],
  [
    'a sign after a backslash is that sign',
    '\\[a\\](\\*b\\*\\*c) d\\_e \\& 3\\% \\{f\\}',
    '[a](*b**c) d_e & 3% {f}',
  ],
  ['\\textbf is strong', '\\textbf{a}는', '⟨*a⟩는'],
  ['\\texttt is code, verbatim', '\\texttt{a_b $c$}', '⟨`a_b $c$⟩'],
  ['commands nest', '\\textbf{\\textsc{a} b}', '⟨*a b⟩'],
  ['braces inside balance', '\\textsc{a{b}c}', 'a{b}c'],
  ['markup in the argument is read', '\\emph{$x^2$}', '⟨$x^2⟩'],
  ['an unknown command is text', '모델, \\variant를 소개'],
  ['a longer name is another command', '\\codestar-15B \\textual{a}'],
  ['an unclosed argument is text', '\\textit{a'],
  ['an empty argument is text', '\\textbf{}'],
  ['braces alone are text', 'LiPO-{\\lambda}와 {-1, 0, 1}'],
]);
