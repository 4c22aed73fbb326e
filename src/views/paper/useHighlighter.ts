import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { resultsQuery } from '../../archive/page/resultsQuery';
import type { Question } from '../../question/question';
import { createHighlighter, type Highlighter } from '../../search/display/highlight';

/** Marks what a question looks for; null without a text, and until the worker has answered. */
export function useHighlighter(question: Question): Highlighter | null {
  const hasText = question.text !== '';
  const forms = useQuery({
    ...resultsQuery(useArchive(), question, { offset: 0, limit: 0 }, useProgress(hasText)),
    enabled: hasText,
  }).data?.forms;
  return forms && forms.length > 0 ? createHighlighter(forms) : null;
}
