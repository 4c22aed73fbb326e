import { useQueryClient } from '@tanstack/react-query';
import { useMatches } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import type { Speaker } from '../../speech/speaker';
import { createPlayer, type Player } from './createPlayer';
import { ListenButton } from './ListenButton';
import { listenButton } from './listenButton';
import { loadSentences } from './loadSentences';
import { PlayerBar } from './PlayerBar';
import type { Readable } from './readable';
import { voiceLanguage } from './voiceLanguage';

/** Reads aloud by the device's own voice: fills the places of its buttons, and shows the bar of what is read. */
export default function PlayerOfPage({ speaker }: { speaker: Speaker }) {
  const queryClient = useQueryClient();
  const archive = useArchive();
  const [player] = useState(() =>
    createPlayer(speaker, (readable) => loadSentences(readable, queryClient, archive)),
  );
  const languages = useSyncExternalStore(speaker.subscribe, speaker.languages);
  // biome-ignore lint/correctness/useExhaustiveDependencies: voices that come or go bring buttons, and take them away
  useEffect(() => {
    listenButton.set(
      (readable) =>
        canRead(speaker, readable) && <ListenButton player={player} readable={readable} />,
    );
  }, [player, speaker, languages]);
  useEffect(() => {
    // bfcache keeps a page as it is: it must not go on when the reader comes back.
    window.addEventListener('pagehide', player.end);
    return () => {
      listenButton.set(null);
      window.removeEventListener('pagehide', player.end);
      player.end();
    };
  }, [player]);
  useEndElsewhere(player);
  const session = useSyncExternalStore(player.subscribe, player.get);
  return session && <PlayerBar player={player} session={session} />;
}

/** Whether a voice speaks the language of what may be read. A day or a list is not known before it is read. */
function canRead(speaker: Speaker, readable: Readable): boolean {
  const papers = readable.kind === 'paper' ? [readable.paper] : null;
  const known = readable.kind === 'papers' ? readable.papers : papers;
  return known?.some((paper) => speaker.hasVoice(voiceLanguage(paper))) ?? true;
}

/** Reading goes on from a list to a paper and back, not on other screens. */
function useEndElsewhere(player: Player): void {
  const screen = useMatches({ select: (matches) => matches.at(-1)?.routeId ?? '' });
  useEffect(() => {
    if (!/^\/(split-view|day|list)\b/.test(screen)) player.end();
  }, [player, screen]);
}
