import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useState,
  useSyncExternalStore,
} from 'react';
import { useArchive } from '../../archive/page/ArchiveContext';
import { createSpeaker, type Speaker } from '../../speech/speaker';
import { hasNotedImports } from '../notedImports';
import { SiteContext } from '../SiteContext';

/** The languages of the summaries, by the settings of the site; the build writes them in. */
declare const __SPOKEN__: readonly string[];

/** Devices without a voice for them load none of it. What fails to load is left out. */
const Player = lazy(() => import('./Player').catch(() => ({ default: () => null })));

/** Reading aloud, where the device has a voice of its own for the summaries, or the reader digests of his own. Needs a browser with speech synthesis. */
export default function Listening(): ReactNode {
  const [speaker] = useState<Speaker>(() =>
    createSpeaker(speechSynthesis, (text) => new SpeechSynthesisUtterance(text)),
  );
  const { own } = useArchive();
  const { base } = useContext(SiteContext);
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [speaker.subscribe(listener), own?.subscribe(listener)];
      return () => {
        for (const stop of stops) stop?.();
      };
    },
    [speaker, own],
  );
  const hasVoice = useSyncExternalStore(
    subscribe,
    () =>
      __SPOKEN__.some(speaker.hasVoice) ||
      // Digests of the reader's own may be in any language: whether a voice speaks it, each paper tells.
      (hasNotedImports(base) && speaker.languages() !== ''),
  );
  return (
    hasVoice && (
      <Suspense fallback={null}>
        <Player speaker={speaker} />
      </Suspense>
    )
  );
}
