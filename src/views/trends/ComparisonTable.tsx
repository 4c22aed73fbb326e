import { Link } from '@tanstack/react-router';
import { useMessages, useTexts } from '../../i18n/messages';
import { ratioOf } from '../../topics/trends';
import { Icon } from '../../ui/Icon';
import { sayPercent } from './counting';
import { papersLink } from './trendLinks';
import type { TrendView } from './trendView';
import type { Compared } from './useCompared';

type Props = { compared: readonly Compared[]; view: TrendView };

/** The numbers of the comparison, the newest quarter first. */
export function ComparisonTable({ compared, view }: Props) {
  const words = useTexts('trends');
  return (
    <details className="mt-4">
      <summary className="target inline-flex cursor-pointer items-center gap-1.5 text-13 text-ink-2 hover:text-ink">
        {words.table}
        <Icon name="unfold" size={12} />
      </summary>
      <table aria-label={words.compare} className="w-full max-w-180 border-t-2 border-ink text-14">
        <thead className="text-12 text-ink-3">
          <tr className="border-b border-rule">
            <th scope="col" className="py-1.5 text-left font-normal">
              {words.quarterColumn}
            </th>
            {compared.map(({ key, name }) => (
              <th key={key} scope="col" className="pl-3 text-right font-normal wrap-anywhere">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.quarters
            .map((quarter, index) => (
              <tr key={quarter.name} className="border-b border-rule">
                <th scope="row" className="py-1 text-left font-medium">
                  {words.quarter(quarter.name)}
                  {quarter.until !== null && (
                    <span className="block text-12 font-normal text-ink-3">{words.unfinished}</span>
                  )}
                </th>
                {compared.map((line) => (
                  <td key={line.key} className="pl-3 text-right">
                    <Cell line={line} view={view} index={index} />
                  </td>
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </details>
  );
}

function Cell({ line, view, index }: { line: Compared; view: TrendView; index: number }) {
  const { count } = useMessages();
  const share = line.series?.[index];
  const quarter = view.quarters[index];
  if (!share || !quarter) return '…';
  const ratio = ratioOf(share);
  const text = count.papers(share.papers);
  return (
    <>
      {share.papers > 0 ? (
        <Link
          {...papersLink(line.asked, quarter)}
          className="target inline-flex items-center hover:underline"
        >
          {text}
        </Link>
      ) : (
        text
      )}
      <span className="block text-12 text-ink-3">{ratio === null ? '–' : sayPercent(ratio)}</span>
    </>
  );
}
