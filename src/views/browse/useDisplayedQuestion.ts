import { useState } from 'react';
import { writeQuestion } from '../../question/address';
import { isPlain, type Question } from '../../question/question';
import { useComposing } from '../../ui/useComposing';
import { useResults } from './list/useResults';

/** The total alone. */
const NO_HITS = { offset: 0, limit: 0 };

/**
 * The question whose results are on screen. While Hangul is being composed a half-typed syllable may
 * match nothing: the previous results stay until the syllable is complete.
 */
export function useDisplayedQuestion(question: Question): Question {
  const isIncomplete = useComposing() && !isPlain(question);
  const results = useResults(question, NO_HITS, isIncomplete);
  const key = writeQuestion(question);
  const [displayed, setDisplayed] = useState({ key, question });
  const hasNoHits = results.isPlaceholderData || results.isPending || results.data?.total === 0;
  const keepsPrevious = isIncomplete && hasNoHits;
  if (!keepsPrevious && displayed.key !== key) setDisplayed({ key, question });
  return keepsPrevious ? displayed.question : question;
}
