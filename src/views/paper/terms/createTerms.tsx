import type { ContextType } from 'react';
import type { Paper } from '../../../digest/paper';
import { splitLead } from '../../../digest/splitLead';
import type { TopicList } from '../../../digest/topicList';
import { createTopicFinder } from '../../../topics/findTopics';
import { addStyle } from '../../../ui/addStyle';
import { whenNothingSelected } from '../../../ui/whenNothingSelected';
import { findTerms } from './findTerms';
import { summaryTexts } from './summaryTexts';
import type { TermsContext } from './TermsContext';
import { TermText } from './TermText';
import css from './terms.css?inline';

type TermsOf = (paper: Pick<Paper, 'sections' | 'language'>) => ContextType<typeof TermsContext>;

/**
 * Makes what draws the summaries of papers with their terms. Adds the style of these to the page, for good.
 * A sentence on screen is drawn anew for its terms, and loses a selection in it: this waits for its end.
 */
export async function createTerms({ topics, quarters }: TopicList): Promise<TermsOf> {
  await whenNothingSelected();
  const find = createTopicFinder(topics);
  addStyle(css);
  return (paper) => {
    const found = findTerms(summaryTexts(paper, splitLead(paper.sections)), find);
    return new Map(
      Array.from(found, ([place, { text, terms }]) => [
        place,
        (highlighter) => <TermText {...{ text, terms, highlighter }} totals={quarters} />,
      ]),
    );
  };
}
