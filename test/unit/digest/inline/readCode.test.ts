import { describeMarkup } from './describeMarkup';

describeMarkup('code', [
  ['한글도 코드가 된다', '이를 `샘플러` 네트워크라 한다', '이를 ⟨`샘플러⟩ 네트워크라 한다'],
  ['double backticks hold a single one', '``a`b``', '⟨`a`b⟩'],
  ['content is verbatim, markup and spaces included', '` **a** $b$ `', '⟨` **a** $b$ ⟩'],
  ['an unpaired backtick is text', 'a ` b'],
  ['only a run of the same length closes', '``a` b'],
  ['an unclosed run does not hide a closed one', '``a `b`', '``a ⟨`b⟩'],
]);
