import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useArchive } from '../archive/page/ArchiveContext';
import { digestQuery, manifestQuery } from '../archive/page/fileQueries';
import { drawListing } from '../digest/drawListing';
import { useOpenPaperId } from './browse/list/useOpenPaperId';
import { usePaperLink } from './browse/list/usePaperLink';

/** Draws until one can be read that is not open: offline, days that are not kept cannot. */
const MAX_DRAWS = 12;

/** Returns what opens a paper of the archive that chance finds. Nothing happens where none can be read. */
export function useRandomPaper(random: () => number = Math.random): () => Promise<void> {
  const archive = useArchive();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const paperLink = usePaperLink();
  const openId = useOpenPaperId();
  const draw = async () => {
    const { days } = await queryClient.ensureQueryData(manifestQuery(archive));
    const drawn = drawListing(days, random());
    if (!drawn) return null;
    const papers = await queryClient.ensureQueryData(digestQuery(archive, drawn.day));
    const id = papers?.[drawn.place]?.id;
    return id === openId ? null : id;
  };
  return async () => {
    for (let count = 0; count < MAX_DRAWS; count++) {
      const id = await draw().catch(() => null);
      if (id) return void (await navigate(paperLink(id, {})));
    }
  };
}
