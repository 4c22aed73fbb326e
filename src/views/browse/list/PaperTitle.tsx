import type { Paper } from '../../../digest/paper';
import type { Question } from '../../../question/question';
import type { Highlighter } from '../../../search/display/highlight';
import { TitleText } from '../../text/RichText';
import { PaperLink } from './PaperLink';
import { TITLE_LINK_ATTRIBUTES } from './rowsOnScreen';

type Props = {
  paper: Pick<Paper, 'id' | 'title'>;
  /** Question of the list that the paper is read in. */
  question: Question;
  highlighter?: Highlighter | null;
  className?: string;
};

/** The title of a paper, which leads to the paper. */
export function PaperTitle({ paper, question, highlighter = null, className = '' }: Props) {
  return (
    <PaperLink
      id={paper.id}
      question={question}
      {...TITLE_LINK_ATTRIBUTES}
      className={`hover:underline ${className}`}
    >
      <bdi lang="en">
        <TitleText title={paper.title} highlighter={highlighter} />
      </bdi>
    </PaperLink>
  );
}
