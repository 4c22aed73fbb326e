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

/** The look of that button or link, which is known as a cell by its attribute. */
export function periodCellAttributes(isChosen: boolean, hasDigests: boolean) {
  const color = isChosen
    ? 'bg-ink font-bold text-paper'
    : hasDigests
      ? 'text-ink-2 hover:bg-wash'
      : 'text-ink-3';
  const className = `flex h-11 flex-col items-center justify-center rounded-md text-13 leading-tight ${color}`;
  return { 'data-cell': '', className };
}
