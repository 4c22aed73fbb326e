import type { MediaHosts } from '../digest/media';
import type { Problem } from '../digest/problem';
import { mediaAt } from './mediaAt';
import { createProblems, type ImportProblem } from './problems';

/**
 * Takes pictures and videos on hosts that the site does not allow out of the problems of a digest: one for each host,
 * which names it, says more than a hundred alike.
 */
export function withoutRefusedHosts(
  problems: readonly Problem[],
  mediaHosts: MediaHosts,
): { readonly others: readonly Problem[]; readonly hosts: readonly ImportProblem[] } {
  const hosts = createProblems();
  const others = problems.filter(({ kind, found }) => {
    if (kind !== 'bad-picture' && kind !== 'bad-video') return true;
    const media = mediaAt(ADDRESS.exec(found)?.[0] ?? '');
    if (!media) return true;
    // The end of a long address, which says what it is, may be cut off.
    const isVideo = kind === 'bad-video' || media.kind === 'video';
    const isAllowed = (isVideo ? mediaHosts.videos : mediaHosts.pictures).includes(media.host);
    if (!isAllowed) hosts.addHost(isVideo ? 'video' : 'picture', media.host);
    return isAllowed;
  });
  return { others, hosts: hosts.all() };
}

const ADDRESS = /https:\/\/[^\s<>"'()[\]]+/;
