import type { Messages } from '../../i18n/messages';
import type { Chip, ChipKind, ChipValues } from '../../question/chip';

/** The words of chips, one function a kind: a kind without words does not compile. */
type ChipWords = { readonly [Kind in ChipKind]: (...values: ChipValues[Kind]) => string };

/** What a chip says in the language of some messages. */
export function sayChip<Kind extends ChipKind>(chip: Chip<Kind>, { filters }: Messages): string {
  const words: ChipWords = filters;
  const say: (...values: ChipValues[Kind]) => string = words[chip.kind];
  return say(...chip.values);
}
