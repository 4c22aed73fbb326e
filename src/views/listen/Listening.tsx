import { lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from 'react';
import { createSpeaker, type Speaker } from '../../speech/speaker';

/** Devices without a Korean voice load none of it. What fails to load is left out. */
const Player = lazy(() => import('./Player').catch(() => ({ default: () => null })));

/** Reading aloud, where the device has a Korean voice of its own. Needs a browser with speech synthesis. */
export default function Listening(): ReactNode {
  const [speaker] = useState<Speaker>(() =>
    createSpeaker(speechSynthesis, (text) => new SpeechSynthesisUtterance(text)),
  );
  const hasVoice = useSyncExternalStore(speaker.subscribe, speaker.hasVoice);
  return (
    hasVoice && (
      <Suspense fallback={null}>
        <Player speaker={speaker} />
      </Suspense>
    )
  );
}
