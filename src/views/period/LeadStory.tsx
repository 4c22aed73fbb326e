import { useId } from 'react';
import { sureHeadlineOf } from '../../digest/headline';
import type { Paper } from '../../digest/paper';
import type { PeriodKind } from '../../digest/period';
import { useTexts } from '../../i18n/messages';
import { KoreanTitle } from '../browse/list/KoreanTitle';
import { PaperTitle } from '../browse/list/PaperTitle';
import { rowAttributes } from '../browse/list/rowsOnScreen';
import { textLanguage } from '../text/textLanguage';
import { useQuestion } from '../useQuestion';
import { PaperFacts } from './PaperFacts';

/** The most voted paper of a period, large. */
export function LeadStory({ kind, paper }: { kind: PeriodKind; paper: Paper }) {
  const words = useTexts('period')[kind];
  const question = useQuestion();
  const titleId = useId();
  const headline = sureHeadlineOf(paper);
  return (
    <article
      {...rowAttributes(paper.id, question)}
      aria-labelledby={titleId}
      className="relative border-b-2 border-ink pt-4 pb-4"
    >
      <p className="mb-1 text-12 text-ink-3">{words.best}</p>
      <h2
        id={titleId}
        lang="en"
        className="max-w-4xl font-serif text-[1.4375rem] leading-[1.15] font-semibold tracking-tight text-balance sm:text-[2.1875rem]"
      >
        <PaperTitle paper={paper} question={question} />
      </h2>
      <KoreanTitle paper={paper} className="mt-2 max-w-4xl text-17 leading-7 font-semibold" />
      <p
        lang={textLanguage(paper, headline)}
        className="mt-2 max-w-4xl text-17 leading-[1.68] text-pretty empty:hidden"
      >
        {headline}
      </p>
      <PaperFacts paper={paper} />
    </article>
  );
}
