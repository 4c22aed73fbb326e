import { useContext } from 'react';
import type { Highlighter } from '../../../search/display/highlight';
import { RichText } from '../../text/RichText';
import { TermsContext } from './TermsContext';

/** A sentence of a summary, in which terms can be pressed once they are known. */
export function SummaryText(props: { text: string; highlighter: Highlighter | null }) {
  const draw = useContext(TermsContext)?.get(props.text);
  return draw ? draw(props.highlighter) : <RichText {...props} />;
}
