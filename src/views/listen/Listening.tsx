import { lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from 'react';
import { createSpeaker, type Speaker } from '../../speech/speaker';

/** The languages of the summaries, by the settings of the site; the build writes them in. */
declare const __SPOKEN__: readonly string[];

/** Devices without a voice for them load none of it. What fails to load is left out. */
const Player = lazy(() => import('./Player').catch(() => ({ default: () => null })));

/** Reading aloud, where the device has a voice of its own for the summaries. Needs a browser with speech synthesis. */
export default function Listening(): ReactNode {
  const [speaker] = useState<Speaker>(() =>
    createSpeaker(speechSynthesis, (text) => new SpeechSynthesisUtterance(text)),
  );
  const hasVoice = useSyncExternalStore(speaker.subscribe, () => __SPOKEN__.some(speaker.hasVoice));
  return (
    hasVoice && (
      <Suspense fallback={null}>
        <Player speaker={speaker} />
      </Suspense>
    )
  );
}
