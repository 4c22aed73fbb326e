import type { ArchiveSize } from '../digest/archiveSize';
import type { Messages } from '../i18n/messages';

/** Says how many papers there are, and how many listings where these are more: `5,487편 · 5,488번 실림`. */
export function saySize(size: ArchiveSize, { count }: Pick<Messages, 'count'>): string {
  const { papers, listings } = size;
  const words = papers === null ? [] : [count.papers(papers)];
  return papers === listings ? words.join() : [...words, count.listings(listings)].join(' · ');
}
