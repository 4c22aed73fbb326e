import { type ComponentProps, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { DaySidebarDays } from './DaySidebarDays';

type Props = ComponentProps<typeof DaySidebarDays> & {
  month: string;
  /** Opens the month when it becomes true; the reader opens and closes it besides. */
  isOpen: boolean;
};

/** A month that unfolds; its days are drawn while it is open. */
export function DaySidebarMonth({ month, isOpen, ...list }: Props) {
  const { format, count } = useMessages();
  const [open, setOpen] = useState(isOpen);
  const [previous, setPrevious] = useState(isOpen);
  if (previous !== isOpen) {
    setPrevious(isOpen);
    if (isOpen) setOpen(true);
  }
  const papers = list.days.reduce((sum, entry) => sum + (list.papersOf(entry) ?? 0), 0);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="flex justify-between gap-2 rounded-md px-2 py-1 font-semibold marker:content-none hover:bg-wash hover:text-ink">
        {format.monthOfYear(month)}
        <span className="text-ink-3" title={count.papers(papers)}>
          {format.number(papers)}
        </span>
      </summary>
      {open && <DaySidebarDays {...list} />}
    </details>
  );
}
