import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useArchive } from '../../archive/ArchiveContext';
import { paperQuery } from '../../archive/queries';
import { type ArxivId, findArxivId } from '../../digest/arxivId';
import { dayAnchor } from '../timeline/dayAnchor';
import { chosenRow } from './chosenRow';
import { useRoomy } from './useRoomy';

/** What stays on top of the page, in pixels. */
const HEAD = 120;

/**
 * Brings the row of the paper that is read beside the list on screen, or the paper's day where the list
 * has not drawn it yet: a link leads to a paper far down, and its neighbours may be there.
 *
 * @param isThere whether there is a list to look in
 */
export function useShowChosen(chosen: string | null, isThere: boolean): void {
  const roomy = useRoomy();
  const id = findArxivId(chosen ?? '');
  const day = useQuery({
    // Not asked without an id.
    ...paperQuery(useArchive(), id as ArxivId),
    enabled: roomy && id !== null,
    select: (entry) => entry?.paper.day,
  }).data;
  useEffect(() => {
    if (!roomy || !isThere || !id) return;
    const row = chosenRow()?.closest('article');
    const shown = row ?? (day && document.getElementById(dayAnchor(day)));
    if (!shown) return;
    const { top, bottom } = shown.getBoundingClientRect();
    if (bottom < HEAD || top > window.innerHeight - HEAD) {
      shown.scrollIntoView({ block: row ? 'center' : 'start' });
    }
  }, [roomy, isThere, id, day]);
}
