import { useState } from 'react';
import { writeQuestion } from '../../question/address';
import { isPlain, type Question } from '../../question/question';
import { useComposing } from '../../ui/useComposing';
import { useResults } from './list/useResults';

/**
 * The question whose answer is on screen. While Hangul is being composed a half-typed syllable may
 * find nothing: what was found before it stays until the syllable is whole.
 */
export function useDisplayedQuestion(question: Question): Question {
  const composing = useComposing();
  const answer = useResults(question, 0, composing && !isPlain(question));
  const key = writeQuestion(question);
  const [shown, setShown] = useState({ key, question });
  const foundNothing = answer.isPlaceholderData || answer.data?.total === 0 || answer.isPending;
  const held = composing && !isPlain(question) && foundNothing;
  if (!held && shown.key !== key) setShown({ key, question });
  return held ? shown.question : question;
}
