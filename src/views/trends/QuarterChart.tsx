import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/messages';
import type { Series } from '../../topics/trends';
import { HATCHING } from '../charts/Hatching';
import { amountOf, type Counting } from './counting';
import { moveAlong } from './moveAlong';
import { type Asked, papersLink } from './trendLinks';
import type { TrendView } from './trendView';
import { useSaySpan } from './useSaySpan';

/** Quarters that are drawn: bars of more are too thin to press. */
const MAX_BARS = 12;
/** Of these the quarter that is asked for has some after it. */
const AFTER = 2;

const HEIGHT = 56;

type Props = {
  name: string;
  asked: Asked;
  series: Series;
  view: TrendView;
  counting: Counting;
};

/** A bar for each quarter, a link to its papers; the quarter that is asked for is dark. */
export function QuarterChart({ name, asked, series, view, counting }: Props) {
  const words = useTexts('trends');
  const saySpan = useSaySpan();
  const { quarters, index } = view;
  const latest = Math.max(0, quarters.length - MAX_BARS);
  const start = Math.min(latest, Math.max(0, index + 1 + AFTER - MAX_BARS));
  const drawn = quarters.slice(start, start + MAX_BARS);
  const values = series.map((share) => amountOf(share, counting) ?? 0);
  const highest = Math.max(...values.slice(start, start + MAX_BARS), Number.MIN_VALUE);
  const [first, last] = [drawn[0], drawn.at(-1)];
  return (
    <>
      <ol aria-label={words.quarters(name)} className="flex" onKeyDown={moveAlong}>
        {drawn.map((quarter, at) => {
          const share = series[start + at];
          const height = ((values[start + at] ?? 0) / highest) * 100;
          const isAsked = start + at === index;
          const label = saySpan(quarter, share);
          return (
            <li key={quarter.name} className="min-w-0 flex-1">
              <Link
                {...papersLink(asked, quarter)}
                aria-label={label}
                title={label}
                tabIndex={isAsked ? undefined : -1}
                className="block hover:bg-wash"
              >
                <svg
                  aria-hidden="true"
                  height={HEIGHT}
                  className="block w-full border-b border-rule"
                >
                  <rect
                    x="10%"
                    width="80%"
                    y={`${100 - height}%`}
                    height={`${height}%`}
                    {...(quarter.until === null
                      ? { className: isAsked ? 'fill-bar' : 'fill-bar/60' }
                      : { fill: `url(#${HATCHING})` })}
                  />
                </svg>
              </Link>
            </li>
          );
        })}
      </ol>
      <p aria-hidden="true" className="flex justify-between text-11 text-ink-3">
        <span>{first?.name.slice(0, 4)}</span>
        {last && last !== first && (
          <span>
            {last.name.slice(0, 4)} {words.shortQuarter(last.name)}
          </span>
        )}
      </p>
    </>
  );
}
