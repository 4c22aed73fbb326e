import { useEffect, useState } from 'react';
import { createFollower } from './createFollower';
import type { SpokenSentence } from './createPlayer';
import { sentenceOnPage } from './sentenceOnPage';

/** The name of the highlight in the style sheet. */
const SPOKEN = 'spoken';

type Options = {
  /** null: nothing is read. */
  sentence: SpokenSentence | null;
  /** Whether it is of a summary, and not of a list. */
  isSummary: boolean;
  /** Height of the player, which covers the foot of the page. */
  heightOfPlayer: () => number;
};

/** Marks the sentence that is read, and keeps it in sight. The mark is no part of the page, which may be drawn anew. */
export function useSentenceOnPage({ sentence, isSummary, heightOfPlayer }: Options): void {
  const [follower] = useState(createFollower);
  useEffect(() => {
    const stop = follower.watch();
    return stop;
  }, [follower]);
  useEffect(() => {
    if (!sentence) return;
    let frame = 0;
    let isFollowed = false;
    const look = () => {
      frame = 0;
      const place = sentenceOnPage(sentence, isSummary);
      mark(place?.range ?? null);
      if (!place || isFollowed) return;
      isFollowed = true;
      follower.follow(place, heightOfPlayer());
    };
    look();
    const changes = new MutationObserver(() => {
      frame ||= requestAnimationFrame(look);
    });
    const main = document.getElementById('content');
    if (main) changes.observe(main, { childList: true, characterData: true, subtree: true });
    return () => {
      changes.disconnect();
      cancelAnimationFrame(frame);
      mark(null);
    };
  }, [sentence, isSummary, heightOfPlayer, follower]);
}

/** Browsers without highlights show the sentence in the player alone. */
function mark(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(SPOKEN, new Highlight(range));
  else CSS.highlights.delete(SPOKEN);
}
