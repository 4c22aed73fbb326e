import { useRouter } from '@tanstack/react-router';
import { handoutMarkdown } from '../../cite/handoutMarkdown';
import { useMessages, useTexts } from '../../i18n/messages';
import { paperAddress } from '../share/addresses';
import { useCredits } from '../share/useCredits';
import type { HandoutContent } from './HandoutSheets';
import { sayDate } from './sayDate';
import { useSectionName } from './useSectionName';

/** Returns what writes a handout as Markdown. */
export function useHandoutText(content: HandoutContent): () => string {
  const words = useTexts('handout');
  const { format } = useMessages();
  const router = useRouter();
  const credits = useCredits();
  const section = useSectionName();
  const { fields, questions, doubtful } = words;
  return () =>
    handoutMarkdown(
      { ...content, date: sayDate(content.date, format) },
      (id) => paperAddress(router, id),
      credits,
      { ...fields, questions, doubtful, section },
    );
}
