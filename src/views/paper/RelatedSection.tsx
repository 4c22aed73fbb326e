import { Link } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { useRelated } from '../../archive/page/useRelated';
import type { Paper } from '../../digest/paper';
import { useTexts } from '../../i18n/messages';
import type { Question } from '../../question/question';
import { QUIET_LINK } from '../../ui/classNames';
import { useHydrated } from '../../ui/useHydrated';
import { PaperLink } from '../browse/list/PaperLink';
import { RelatedRow } from './RelatedRow';
import { RELATED_TO, RenderedRelatedContext } from './RenderedRelatedContext';
import { SECTION, SECTION_TITLE } from './Sections';

/** Papers that are shown. */
const MAX_RELATED = 6;

type Props = { paper: Pick<Paper, 'id'>; question: Question };

/**
 * Papers that are like one, each with what they have in common. Until the archive is indexed those that the build
 * has rendered, by title; then room for the answer, which comes at once. Left out where there are none.
 */
export function RelatedSection({ paper: { id }, question }: Props) {
  const words = useTexts('paper');
  const isHydrated = useHydrated();
  const renderedOf = useContext(RenderedRelatedContext);
  const [rendered] = useState(() => renderedOf(id));
  const related = useRelated([id], MAX_RELATED);
  const isFound = isHydrated && related.kind === 'found';
  const isAsked = isHydrated && related.kind === 'asked';
  if (isFound ? related.papers.length === 0 : rendered.length === 0 && !isAsked) return null;
  return (
    <section aria-label={words.related} className={`${SECTION} related-section`}>
      <h2 className={SECTION_TITLE}>{words.related}</h2>
      <div aria-busy={isAsked || undefined} className="related-room">
        <ol {...{ [RELATED_TO]: id }}>
          {isFound
            ? related.papers.map((hit) => (
                <RelatedRow key={hit.entry.paper.id} hit={hit} question={question} />
              ))
            : rendered.map(({ id: other, title }) => (
                <li key={other}>
                  <PaperLink id={other} question={question}>
                    {title}
                  </PaperLink>
                </li>
              ))}
        </ol>
        {isFound && (
          <Link to="/related" search={{ ids: [id] }} className={`target text-13 ${QUIET_LINK}`}>
            {words.moreRelated}
          </Link>
        )}
      </div>
    </section>
  );
}
