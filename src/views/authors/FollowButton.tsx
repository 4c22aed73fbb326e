import { useEffect, useEffectEvent } from 'react';
import { useTexts } from '../../i18n/messages';
import { canFollow } from '../../library/following';
import { BUTTON } from '../../ui/classNames';
import { useFollowing } from '../marks/useFollowing';

/** Follows an author. What is new of a followed one has been seen once his page is shown. */
export function FollowButton({ name }: { name: string }) {
  const words = useTexts('following');
  const { following, newest, toggleAuthor, open } = useFollowing();
  const author = following.authors.find((candidate) => candidate.name === name);
  const see = useEffectEvent(() => {
    if (author) open(author);
  });
  const isFollowed = author !== undefined;
  // Once a page: of two tabs with other newest days each would take back what the other notes, without end.
  // biome-ignore lint/correctness/useExhaustiveDependencies: seen anew where the archive has another day
  useEffect(() => {
    if (isFollowed) see();
  }, [isFollowed, newest]);
  if (!canFollow(name)) return null;
  return (
    <button
      type="button"
      aria-pressed={author !== undefined}
      className={`${BUTTON} aria-pressed:border-ink aria-pressed:font-bold`}
      onClick={() => toggleAuthor(name)}
    >
      {words.follow}
      {author && <span aria-hidden="true">✓</span>}
    </button>
  );
}
