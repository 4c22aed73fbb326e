import { useMessages } from '../../../i18n/messages';
import type { Listing } from '../../../search/query/paperStore';
import { Bar } from '../../../ui/Bar';

/** A figure and a thin bar against the day's best; a dash where votes are unknown. */
export function Votes({ listing: { votes, best } }: { listing: Listing }) {
  const { paper, format } = useMessages();
  const share = votes === null || !best ? 0 : Math.max(votes / best, 0.02);
  return (
    <div className="w-11 sm:w-13" title={votes === null ? paper.votesUnknown : paper.votes(votes)}>
      <span aria-hidden="true" className="block text-17 leading-6.5 font-semibold tracking-tight">
        {votes === null ? '–' : format.number(votes)}
      </span>
      <span className="sr-only">{votes === null ? paper.votesUnknown : paper.votes(votes)}</span>
      <Bar share={share} className="mt-1 h-[3px] rounded-full bg-rule text-seal" />
    </div>
  );
}
