import { useContext } from 'react';
import type { Highlighter } from '../../../search/display/highlight';
import { RichText } from '../../text/RichText';
import { TermsContext } from './TermsContext';

type Props = {
  /** Where the summary has the sentence (`summaryTexts`): it may say the same one again. */
  place: string;
  text: string;
  highlighter: Highlighter | null;
};

/** A sentence of a summary, in which terms can be pressed once they are known. */
export function SummaryText({ place, ...props }: Props) {
  const draw = useContext(TermsContext)?.get(place);
  return draw ? draw(props.highlighter) : <RichText {...props} />;
}
