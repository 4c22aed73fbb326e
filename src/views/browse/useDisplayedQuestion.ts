import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { listQuery } from '../../archive/page/listQueries';
import { writeQuestion } from '../../question/address';
import { isPlain, type Question } from '../../question/question';
import { useComposing } from '../../ui/useComposing';
import { FIRST_PAGE } from './list/useResults';

/**
 * The question whose results are on screen. While Hangul is being composed a half-typed syllable may
 * match nothing: the previous results stay until the syllable is complete.
 */
export function useDisplayedQuestion(question: Question): Question {
  const isIncomplete = useComposing() && !isPlain(question);
  // As the list asks for it, so that it has its answer once it shows the question.
  const results = useQuery({
    ...listQuery(useArchive(), question, FIRST_PAGE, nothingSeen, useProgress(isIncomplete)),
    enabled: isIncomplete,
  });
  const key = writeQuestion(question);
  const [displayed, setDisplayed] = useState({ key, question });
  const hasNoHits = results.isPlaceholderData || results.isPending || results.data?.total === 0;
  const keepsPrevious = isIncomplete && hasNoHits;
  if (!keepsPrevious && displayed.key !== key) setDisplayed({ key, question });
  return keepsPrevious ? displayed.question : question;
}

function nothingSeen(): null {
  return null;
}
