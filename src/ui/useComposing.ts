import { useEffect, useState } from 'react';

/**
 * Text that stands still for so long is meant as it is. Chosen: longer than the pause between two syllables. Keyboards
 * of Android compose a whole word, which ends with the next one only.
 */
const STILL_MS = 2000;

/** Whether an input method is composing text, as for Hangul: the last syllable may still change. */
export function useComposing(): boolean {
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const end = () => {
      clearInterval(timer);
      setComposing(false);
    };
    const go = () => {
      clearInterval(timer);
      const changed = Date.now();
      timer = setInterval(() => {
        if (Date.now() - changed >= STILL_MS) end();
      }, STILL_MS / 4);
      setComposing(true);
    };
    document.addEventListener('compositionstart', go);
    document.addEventListener('compositionupdate', go);
    document.addEventListener('compositionend', end);
    return () => {
      clearInterval(timer);
      document.removeEventListener('compositionstart', go);
      document.removeEventListener('compositionupdate', go);
      document.removeEventListener('compositionend', end);
    };
  }, []);
  return composing;
}
