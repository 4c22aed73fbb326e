import type { Paper } from '../../digest/paper';
import type { Question } from '../../question/question';
import { PaperLink } from '../browse/list/PaperLink';
import { TITLE_LINK_ATTRIBUTES } from '../browse/list/rowsOnScreen';
import { TitleText } from '../text/RichText';

/** The title of a paper, which leads to its page. */
export function PaperTitle({ paper, question }: { paper: Paper; question: Question }) {
  return (
    <PaperLink
      id={paper.id}
      question={question}
      {...TITLE_LINK_ATTRIBUTES}
      className="hover:underline"
    >
      <bdi>
        <TitleText title={paper.title} />
      </bdi>
    </PaperLink>
  );
}
