import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/** The value that was chosen in a select, by its label, before its script came; once. null: none was. */
export const EarlyChoiceContext = createContext<(label: string) => string | null>(() => null);

/** Tells what was chosen in a select of a page rendered at build before its script came. */
export function useEarlyChoice(label: string, onChoice: (value: string) => void): void {
  const take = useContext(EarlyChoiceContext);
  const tell = useEffectEvent(() => {
    const chosen = take(label);
    if (chosen !== null) onChoice(chosen);
  });
  useEffect(() => void tell(), []);
}
