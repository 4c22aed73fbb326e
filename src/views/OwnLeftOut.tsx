import type { ReactNode } from 'react';
import type { Day } from '../digest/day';
import { useMessages, useTexts } from '../i18n/messages';

type Props = {
  /** Newest first. */
  days: readonly Day[];
  children?: ReactNode;
};

/** Which days of the reader's own digests are not searched, why, and what to do; nothing where all are. */
export function OwnLeftOut({ days, children }: Props) {
  const words = useTexts('health');
  const { format } = useMessages();
  const [last] = days;
  const first = days.at(-1);
  if (!first || !last) return null;
  const span = [...new Set([first, last])].map(format.shortDay).join(' – ');
  return (
    <p className="mt-2 text-13 text-note">
      {words.ownLeftOut(days.length, span)} {children}
    </p>
  );
}
