import { useMessages } from '../../../i18n/messages';
import { Bar } from '../../../ui/Bar';

/** A paper with no vote still shows a bar. */
const MIN_SHARE = 0.02;

/**
 * Votes as a number and as a thin bar; a dash where they are unknown.
 *
 * @param most the votes of a full bar, the same in a whole list; null: none are known
 */
export function Votes({ votes, most }: { votes: number | null; most: number | null }) {
  const { paper, format } = useMessages();
  const share = votes === null || !most ? 0 : Math.max(votes / most, MIN_SHARE);
  const label = votes === null ? paper.votesUnknown : paper.votes(votes);
  return (
    <div className="w-11 sm:w-13" title={label}>
      <span aria-hidden="true" className="block text-17 leading-6.5 font-semibold tracking-tight">
        {votes === null ? '–' : format.number(votes)}
      </span>
      <span className="sr-only">{label}</span>
      <Bar share={share} className="mt-1 h-[3px] rounded-full bg-rule text-seal" />
    </div>
  );
}
