import { Link } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { usePaperTopics } from '../../archive/page/usePaperTopics';
import type { Paper } from '../../digest/paper';
import { SITE_LANGUAGE } from '../../i18n/languages';
import { useInterface, useTexts } from '../../i18n/messages';
import { useHydrated } from '../../ui/useHydrated';
import { useSettled } from '../useSettled';
import { RenderedTopicsContext, TOPICS_OF, type TopicLink } from './RenderedTopicsContext';
import { SECTION, SECTION_TITLE } from './Sections';

/** The most central ones. */
const MAX_TOPICS = 6;

/** A topic with the language of its name, and how many papers have it; null: not known yet. */
type Chip = TopicLink & { readonly lang: string | undefined; readonly papers: number | null };

/**
 * The topics of a paper, each a link with the number of its papers. Until these are known, those that the build has
 * rendered, with room for the numbers. Left out where there are none.
 */
export function TopicsSection({ paper: { id } }: { paper: Pick<Paper, 'id'> }) {
  const words = useTexts('paper');
  const { messages } = useInterface();
  const chips = useChips(id);
  if (chips.length === 0) return null;
  return (
    <section aria-label={words.topics} className={SECTION}>
      <h2 className={SECTION_TITLE}>{words.topics}</h2>
      <ul {...{ [TOPICS_OF]: id }} className="topic-chips">
        {chips.slice(0, MAX_TOPICS).map(({ id: topic, name, lang, papers }) => (
          <li key={topic}>
            <Link to="/topic/$topic" params={{ topic }} lang={lang}>
              {name}
              {papers !== null && (
                <>
                  {' '}
                  <span>{messages.format.number(papers)}</span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useChips(id: Paper['id']): readonly Chip[] {
  const { language } = useInterface();
  const isHydrated = useHydrated();
  const isSettled = useSettled();
  const renderedOf = useContext(RenderedTopicsContext);
  const [rendered] = useState(() => renderedOf(id));
  const { all, ofPaper } = usePaperTopics(id, isSettled);
  // Without the catalogue the worker knows of none.
  if (isHydrated && ofPaper && ofPaper.length > 0) {
    return ofPaper.map((topic) => ({ ...topic, name: topic[language], lang: undefined }));
  }
  return rendered.map((link) => {
    const topic = isHydrated && all?.find((candidate) => candidate.id === link.id);
    return topic
      ? { ...topic, name: topic[language], lang: undefined }
      : { ...link, lang: language === SITE_LANGUAGE ? undefined : SITE_LANGUAGE, papers: null };
  });
}
