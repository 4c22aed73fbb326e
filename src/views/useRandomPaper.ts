import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useArchive } from '../archive/page/ArchiveContext';
import { fetchDay, manifestQuery } from '../archive/page/fileQueries';
import { type ArxivId, findArxivId } from '../digest/arxivId';
import { useOpenPaperId } from './browse/list/useOpenPaperId';
import { usePaperLink } from './browse/list/usePaperLink';
import { drawPaper } from './drawPaper';

/** Papers before which chance does not find one again. */
const MAX_SEEN = 10;

/**
 * Returns what opens a paper of the archive that chance finds, none of the last ones. Nothing happens where none can be
 * read. Of two presses the later one counts.
 */
export function useRandomPaper(): () => Promise<void> {
  const archive = useArchive();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const paperLink = usePaperLink();
  const openId = findArxivId(useOpenPaperId() ?? '');
  const seen = useRef<readonly ArxivId[]>([]);
  const presses = useRef(0);
  return async () => {
    const press = ++presses.current;
    const manifest = await queryClient.ensureQueryData(manifestQuery(archive)).catch(() => null);
    if (!manifest) return;
    const { days } = manifest;
    const half = Math.floor(days.reduce((sum, { papers }) => sum + papers, 0) / 2);
    const last = [...(openId ? [openId] : []), ...seen.current].slice(0, Math.min(MAX_SEEN, half));
    const id = await drawPaper({
      days,
      readDay: (day) => fetchDay(queryClient, archive, day),
      random: Math.random,
      seen: last,
    });
    if (!id || press !== presses.current) return;
    seen.current = [id, ...last];
    await navigate(paperLink(id, {}));
  };
}
