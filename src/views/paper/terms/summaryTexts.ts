import type { Paper } from '../../../digest/paper';
import type { SplitLead } from '../../../digest/splitLead';
import { withoutAbstract } from '../../../digest/withoutAbstract';
import { textLanguage } from '../../text/textLanguage';
import { leadPieces } from '../leadPieces';
import { sectionAnchors } from '../sectionAnchors';

/**
 * The texts of a summary with their markup, by their places, in the order and the pieces that the page of a paper
 * shows them in: `'0'` the first piece of the lead, `'whats-new 0'` the first point of a section, `'whats-new 0 1'`
 * the second one below that. Without an abstract that is folded below the summary.
 */
export function summaryTexts(
  { sections, language }: Pick<Paper, 'sections' | 'language'>,
  split: SplitLead | null,
): ReadonlyMap<string, string> {
  const lead = split ? leadPieces(split.lead, textLanguage({ language }, split.lead)) : [];
  const shown = withoutAbstract(sections);
  const points = sectionAnchors(sections).flatMap(([anchor, whole], index) => {
    const section = index === split?.index ? split.rest : whole;
    const bullets = (shown.includes(whole) && section?.bullets) || [];
    return bullets.flatMap(({ text, children }, at) => [
      [`${anchor} ${at}`, text] as const,
      ...children.map((child, below) => [`${anchor} ${at} ${below}`, child] as const),
    ]);
  });
  return new Map([...lead.map((piece, at) => [`${at}`, piece] as const), ...points]);
}
