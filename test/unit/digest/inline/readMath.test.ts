import { describeMarkup } from './describeMarkup';

describeMarkup('math', [
  ['a Greek letter', 'PanGu-$π$-7B를', 'PanGu-⟨$π⟩-7B를'],
  ['a script', 'M$^{2}$UGen', 'M⟨$^{2}⟩UGen'],
  ['a letter', '$n$-gram', '⟨$n⟩-gram'],
  ['a command', '$\\textit{Trans-LoRA}$: towards', '⟨$\\textit{Trans-LoRA}⟩: towards'],
  ['조사가 붙어도 수식이다', 'MVD$^2$를', 'MVD⟨$^2⟩를'],
  ['TeX may come before a digit', 'in $\\sim$20 Seconds', 'in ⟨$\\sim⟩20 Seconds'],
  ['TeX may come after a digit', '10$^{-3}$', '10⟨$^{-3}⟩'],
  ['a formula may start with a number', '$2n+1$', '⟨$2n+1⟩'],
  ['a word in a command is no prose', '$5\\text{ms}$', '⟨$5\\text{ms}⟩'],
  ['two formulas touch', '$a$$b$', '⟨$a⟩⟨$b⟩'],
  ['an escaped dollar does not close', '$a\\$b$', '⟨$a\\$b⟩'],
]);

describeMarkup('money and other dollars', [
  ['one price', 'Earn $1 Million'],
  ['a range', '$5-$10'],
  ['prices with words between', 'costs $5, and US$ 7'],
  ['a currency in parentheses', '$20 (US$)'],
  ['한국어 문장의 두 가격', '$100의 비용과 $200'],
  ['숫자 뒤의 달러', '5$, 10$ 및 20$'],
  ['prices per unit', '$0.15/$0.60'],
  ['spaces inside the dollars', 'a $ b $ c'],
  ['display math', '$$x$$'],
  ['한글이 든 내용', '$비용$'],
  ['dollars more than 200 characters apart', `$${'a'.repeat(201)}$`],
  ['an escaped dollar loses its backslash', '\\$a and \\$b', '$a and $b'],
]);
