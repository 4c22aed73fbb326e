import { Link } from '@tanstack/react-router';
import { writeTable } from '../../cite/writeTable';
import { useMessages, useTexts } from '../../i18n/messages';
import type { Share } from '../../topics/rise';
import { ratioOf } from '../../topics/trends';
import { QUIET_LINK } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { downloadFile } from '../share/downloadFile';
import { comparedTable } from './comparedTable';
import { sayPercent } from './counting';
import type { Step } from './steps';
import { papersLink } from './trendLinks';
import type { TrendSpan } from './trendView';
import type { Compared } from './useCompared';
import { useSpanWords } from './useSpanWords';

type Props = { compared: readonly Compared[]; spans: readonly TrendSpan[]; step: Step };

/** The numbers of the comparison, the newest first. */
export function ComparisonTable({ compared, spans, step }: Props) {
  const words = useTexts('trends');
  const names = useSpanWords();
  return (
    <details className="mt-4">
      <summary className="target inline-flex cursor-pointer items-center gap-1.5 text-13 text-ink-2 hover:text-ink">
        {words.table}
        <Icon name="icon-unfold" size={12} />
      </summary>
      <table
        aria-label={words.compare}
        className="w-full max-w-180 border-collapse border-t-2 border-ink text-14"
      >
        <thead className="text-12 text-ink-3">
          <tr className="border-b border-rule">
            <th scope="col" className="py-1.5 text-left font-normal">
              {words.stepColumn[step]}
            </th>
            {compared.map(({ key, name }) => (
              <th key={key} scope="col" className="pl-3 text-right font-normal wrap-anywhere">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spans
            .map((span, index) => (
              <tr key={span.name} className="border-b border-rule">
                <th scope="row" className="py-1 text-left font-medium">
                  {names.name(span.name)}
                  {span.until !== null && (
                    <span className="block text-12 font-normal text-ink-3">
                      {words.unfinished[step]}
                    </span>
                  )}
                </th>
                {compared.map((line) => (
                  <td key={line.key} className="pl-3 text-right">
                    <Cell line={line} span={span} share={line.series?.[index]} />
                  </td>
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
      <button
        type="button"
        className={`target mt-2 text-13 ${QUIET_LINK}`}
        onClick={() =>
          downloadFile('compared.csv', 'text/csv', writeTable(comparedTable(compared, spans)))
        }
      >
        {words.downloadCompared}
      </button>
    </details>
  );
}

function Cell(props: { line: Compared; span: TrendSpan; share: Share | undefined }) {
  const { count } = useMessages();
  const { line, span, share } = props;
  if (!share) return '…';
  const ratio = ratioOf(share);
  const text = count.papers(share.papers);
  return (
    <>
      {share.papers > 0 ? (
        <Link
          {...papersLink(line.asked, span)}
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
