import { type ComponentProps, useState } from 'react';
import { sizeOf } from '../../digest/archiveSize';
import type { Repeat } from '../../digest/manifest';
import { useMessages } from '../../i18n/messages';
import { saySize } from '../saySize';
import { DaySidebarDays } from './DaySidebarDays';

type Props = ComponentProps<typeof DaySidebarDays> & {
  month: string;
  /** Papers that several days list; null: unknown. */
  repeats: readonly Repeat[] | null;
  /** Opens the month when it becomes true; the reader opens and closes it besides. */
  isOpen: boolean;
};

/** A month that unfolds; its days are drawn while it is open. */
export function DaySidebarMonth({ month, isOpen, repeats, ...list }: Props) {
  const messages = useMessages();
  const { format } = messages;
  const [open, setOpen] = useState(isOpen);
  const [previous, setPrevious] = useState(isOpen);
  if (previous !== isOpen) {
    setPrevious(isOpen);
    if (isOpen) setOpen(true);
  }
  const counted = list.days.flatMap((entry) => {
    const papers = list.papersOf(entry);
    return papers === null ? [] : [{ day: entry.day, papers }];
  });
  const size = sizeOf(counted, repeats);
  // The sum of some days would pass for that of the month.
  const isKnown = list.completeness === 'complete' || counted.length === list.days.length;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="flex justify-between gap-2 rounded-md px-2 py-1 font-semibold marker:[content:none] hover:bg-wash hover:text-ink">
        {format.monthOfYear(month)}
        <span className="text-ink-3" title={isKnown ? saySize(size, messages) : undefined}>
          {isKnown ? format.number(size.papers ?? size.listings) : '–'}
        </span>
      </summary>
      {open && <DaySidebarDays {...list} />}
    </details>
  );
}
