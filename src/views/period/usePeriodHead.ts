import type { PeriodPapers } from '../../archive/page/readPeriod';
import type { Period } from '../../digest/period';
import { plainText } from '../../digest/plainText';
import { periodPage } from '../../digest/site';
import { useMessages, useTexts } from '../../i18n/messages';
import { periodTitle } from '../browse/list/periodName';
import { usePageHead } from '../usePageHead';

/**
 * Describes a period to previews and search engines by the titles of its papers.
 *
 * @param hasDigests of an empty period there is no page
 * @param content undefined: not loaded
 */
export function usePeriodHead(
  period: Period,
  hasDigests: boolean,
  { papers, total }: Pick<PeriodPapers, 'papers' | 'total'> = { papers: [], total: 0 },
): void {
  const { count, format } = useMessages();
  const titles = papers.slice(0, MAX_TITLES).map(({ title }) => plainText(title));
  usePageHead({
    title: periodTitle(period, format, useTexts('period')),
    ...(total > 0 && {
      description: `${count.papers(total)}: ${titles.join(' · ')}`,
    }),
    // That of the named period, also on the page without a name.
    address: (site) => (hasDigests ? periodPage(site, period) : null),
    picture: papers.find(({ picture }) => picture !== null)?.picture ?? null,
  });
}

/** More do not fit into a description. */
const MAX_TITLES = 10;
