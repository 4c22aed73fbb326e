import type { Paper } from '../../../digest/paper';
import type { SplitLead } from '../../../digest/splitLead';
import { withoutAbstract } from '../../../digest/withoutAbstract';
import { textLanguage } from '../../text/textLanguage';
import { leadPieces } from '../leadPieces';

/**
 * The texts of a summary with their markup, in the order and the pieces that the page of a paper shows them in.
 * Without an abstract that is folded below the summary.
 */
export function summaryTexts(
  { sections, language }: Pick<Paper, 'sections' | 'language'>,
  split: SplitLead | null,
): string[] {
  const lead = split ? leadPieces(split.lead, textLanguage({ language }, split.lead)) : [];
  const shown = withoutAbstract(sections).flatMap((section) =>
    sections.indexOf(section) === split?.index ? (split.rest ?? []) : section,
  );
  const points = shown.flatMap(({ bullets }) =>
    bullets.flatMap(({ text, children }) => [text, ...children]),
  );
  return [...lead, ...points];
}
