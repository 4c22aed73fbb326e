import { type ChangeEvent, type FocusEvent, useRef, useState } from 'react';
import { useEarlyInput } from './useEarlyInput';
import { useHistoryStep } from './useHistoryStep';

/**
 * A field that follows a value but keeps what is being typed, readable or not, until it loses focus
 * or Back brings another value: `'2024-1'` on its way to a date must neither vanish nor clear the
 * filter.
 */
export function useDraft(value: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  useHistoryStep(() => setDraft(null));
  useEarlyInput(input, value, (typed) => {
    // A date half typed has no value: nothing is known of it.
    if (typed === '') return;
    setDraft(typed);
    commit(typed);
  });
  return {
    ref: input,
    value: draft ?? value,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setDraft(target.value);
      // A date half typed has no value, as one that was cleared; `badInput` tells them apart.
      if (!target.validity.badInput) commit(target.value);
    },
    onBlur: ({ target }: FocusEvent<HTMLInputElement>) => {
      if (target.value === '' && !target.validity.badInput) commit('');
      setDraft(null);
    },
  };
}
