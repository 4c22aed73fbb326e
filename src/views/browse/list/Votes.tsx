import { useMessages } from '../../../i18n/messages';
import type { Listing } from '../../../search/query/paperStore';
import { Bar } from '../../../ui/Bar';

/** A paper with no vote still shows a bar. */
const MIN_SHARE = 0.02;

/** Votes as a number and as a thin bar relative to the day's best; a dash where they are unknown. */
export function Votes({ listing: { votes, best } }: { listing: Listing }) {
  const { paper, format } = useMessages();
  const share = votes === null || !best ? 0 : Math.max(votes / best, MIN_SHARE);
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
