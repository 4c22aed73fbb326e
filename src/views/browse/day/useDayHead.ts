import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { digestQuery } from '../../../archive/page/fileQueries';
import type { Day } from '../../../digest/day';
import { plainText } from '../../../digest/plainText';
import { dayPage } from '../../../digest/site';
import { useMessages, useTexts } from '../../../i18n/messages';
import { usePageHead } from '../../usePageHead';
import { useOpenPaperId } from '../list/useOpenPaperId';

/**
 * Describes a day to previews and search engines by the titles of its papers; an open paper names the page
 * instead.
 *
 * @param day null: the address names none
 */
export function useDayHead(day: Day | null): void {
  const words = useTexts('day');
  const { count, format } = useMessages();
  const isPaperOpen = useOpenPaperId() !== null;
  // Not asked without a day.
  const digest = useQuery({ ...digestQuery(useArchive(), day as Day), enabled: day !== null });
  const papers = digest.data ?? [];
  const titles = papers.map(({ title }) => plainText(title)).join(' · ');
  usePageHead(
    isPaperOpen
      ? null
      : {
          title: day ? format.day(day) : words.notADay,
          ...(papers.length > 0 && { description: `${count.papers(papers.length)}: ${titles}` }),
          address: (site) => (day && digest.data !== null ? dayPage(site, day) : null),
          picture: papers.find(({ picture }) => picture !== null)?.picture ?? null,
        },
  );
}
