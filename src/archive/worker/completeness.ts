import type { DayFields } from '../../question/dayFilter';
import type { KeptFields } from '../../question/keptFilter';
import type { TopicFields } from '../../question/topicFilter';
import { isSettled, type Progress } from '../contract';
import type { AuthorListing } from './authorListing';
import { LISTINGS, type Need, TEXTS } from './needs';
import type { Reading } from './reading';

type Context = {
  /** null: nothing is being read yet. */
  readonly reading: () => Reading | null;
  readonly authors: AuthorListing;
  readonly areTopicsKnown: () => boolean;
  readonly areMarksKnown: () => boolean;
  readonly progress: () => Progress;
};

/** What of a question decides what is needed: the days of its span, and whether it asks for topics or marks. */
type Asked = DayFields & Partial<TopicFields & KeptFields>;

/** Tells whether what an answer needs is known. */
export function createCompleteness(context: Context) {
  const { reading, authors, areTopicsKnown, areMarksKnown, progress } = context;
  const isComplete = (span: Asked, need: Need): boolean => {
    if (span.topics?.length && !areTopicsKnown()) return false;
    if (span.kept?.length && !areMarksKnown()) return false;
    switch (need.kind) {
      case 'index':
        return isSettled(progress());
      case 'texts':
        return reading()?.isUnread(span) === false;
      case 'listings':
        return reading()?.isUnlisted(span) === false;
      case 'authors':
        return (
          isComplete(span, TEXTS) || (isComplete(span, LISTINGS) && authors.knows(need.authors))
        );
    }
  };
  return isComplete;
}
