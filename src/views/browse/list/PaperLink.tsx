import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Question } from '../../../question/question';
import { usePaperLink } from './usePaperLink';

type Props = {
  id: string;
  /** Question of the list that the paper is read in: it tells the neighbours. */
  question: Question;
  className?: string;
  children: ReactNode;
  title?: string;
  rel?: 'prev' | 'next';
  tabIndex?: number;
  'aria-label'?: string;
  'aria-hidden'?: 'true';
};

/** A link to a paper. A component of its own: opening a paper renders the links of a list again, not its rows. */
export function PaperLink({ id, question, ...rest }: Props) {
  const link = usePaperLink()(id, question);
  return <Link {...link} {...rest} />;
}
