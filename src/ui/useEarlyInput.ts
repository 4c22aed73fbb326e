import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Tells what was typed into a field of a page rendered at build before its script came: React reports no
 * change of it. Called once, when the caller appears, and only where the field does not hold `value`.
 */
export function useEarlyInput(
  input: RefObject<HTMLInputElement | null>,
  value: string,
  onInput: (typed: string) => void,
): void {
  const tell = useEffectEvent(() => {
    const typed = input.current?.value ?? '';
    if (typed !== value) onInput(typed);
  });
  useEffect(() => void tell(), []);
}
