import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../archive/page/ArchiveContext';
import { topicsQuery } from '../../archive/page/topicsQuery';
import { useInterface } from '../../i18n/messages';
import { normalizeKey } from '../../korean/normalize';
import { findTopics } from '../filters/findTopics';
import type { Option } from './useOptions';

type TopicOption = Extract<Option, { readonly kind: 'topic' }>;

const MAX_TOPICS = 4;

/** The topics that a typed text names, with both of their names; none before their file is read. */
export function useTopicOptions(typed: string, enabled: boolean): readonly TopicOption[] {
  const { language } = useInterface();
  const { data } = useQuery({ ...topicsQuery(useArchive()), enabled });
  if (!enabled || !data || typed.trim() === '') return [];
  return findTopics(data.topics, typed)
    .slice(0, MAX_TOPICS)
    .map(({ id, ko, en, papers }) => {
      const [text, other] = language === 'ko' ? [ko, en] : [en, ko];
      return {
        kind: 'topic',
        key: `topic-${id}`,
        id,
        text,
        other: normalizeKey(other) === normalizeKey(text) ? null : other,
        papers,
        completeness: 'complete',
      };
    });
}
