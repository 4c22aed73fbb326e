import { useEffect, useState } from 'react';
import { useInterface } from '../i18n/messages';

/** Whether the texts that load late are there; loads them. For parts that no screen has loaded them for. */
export function useHasTexts(): boolean {
  const { readTexts } = useInterface();
  const [hasTexts, setTexts] = useState(() => !(readTexts() instanceof Promise));
  useEffect(() => {
    if (hasTexts) return;
    let isMounted = true;
    const load = async () => {
      await readTexts();
      if (isMounted) setTexts(true);
    };
    // Texts that do not come leave out what says them.
    load().catch(() => {});
    return () => {
      isMounted = false;
    };
  }, [hasTexts, readTexts]);
  return hasTexts;
}
