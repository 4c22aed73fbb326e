import { useMessages } from '../../../i18n/messages';

type Props = {
  name: string;
  /** null: it has no digest. */
  papers: number | null;
};

/** What the button or link of a month or week says: its name and how many papers it has. */
export function PeriodCell({ name, papers }: Props) {
  const { format } = useMessages();
  return (
    <>
      {name}
      <span className="text-11">{papers === null ? '–' : format.number(papers)}</span>
    </>
  );
}

/** The look of that button or link. */
export function periodCellClass(isChosen: boolean, hasDigests: boolean): string {
  const color = isChosen
    ? 'bg-ink font-bold text-paper'
    : hasDigests
      ? 'text-ink-2 hover:bg-wash'
      : 'text-ink-3';
  return `flex h-11 flex-col items-center justify-center rounded-md text-13 leading-tight ${color}`;
}
