import {
  type ChangeEvent,
  type FocusEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
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
  // The field may have stood in the page, and been typed into, before the script came.
  const takeOver = useEffectEvent(() => {
    const typed = input.current?.value ?? '';
    if (typed === '' || typed === value) return;
    setDraft(typed);
    commit(typed);
  });
  useEffect(() => takeOver(), []);
  return {
    ref: input,
    value: draft ?? value,
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setDraft(target.value);
      // A date half typed has no value, as one that was cleared; only the browser tells them apart.
      if (!target.validity.badInput) commit(target.value);
    },
    onBlur: ({ target }: FocusEvent<HTMLInputElement>) => {
      if (target.value === '' && !target.validity.badInput) commit('');
      setDraft(null);
    },
  };
}
