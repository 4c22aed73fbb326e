import { useState } from 'react';
import { writeQuestion } from '../../../question/address';
import type { Question } from '../../../question/question';

/**
 * The question that the list on screen answers: the one before as long as the answer to the new one is awaited.
 * The same object until then, so that a list that has not changed is not rendered again.
 */
export function useAnsweredQuestion(question: Question, isAwaited: boolean): Question {
  const key = writeQuestion(question);
  const [answered, setAnswered] = useState({ key, question });
  if (isAwaited || answered.key === key) return answered.question;
  setAnswered({ key, question });
  return question;
}
