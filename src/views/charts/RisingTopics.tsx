import { Link } from '@tanstack/react-router';
import type { ListedTopic } from '../../digest/topicList';
import { useInterface, useTexts } from '../../i18n/messages';
import { type Change, type Comparison, gainOf, ratioOf, type Series } from '../../topics/trends';

const HEIGHT = 20;
const STEP = 9;
const GAP = 2;
/** So that a span with a paper is no gap. */
const LOWEST = 1;

type Props = {
  /** Those to show, the clearest first. */
  changes: readonly Change<ListedTopic>[];
  seriesOf: (topic: ListedTopic) => Series;
  /** What the changes were found by: its later spans are dark. */
  comparison: Comparison;
  className?: string;
};

/** Topics that rise, a row each with its shares as bars: all of it one link. */
export function RisingTopics({ changes, seriesOf, comparison, className = '' }: Props) {
  return (
    <ol className={className}>
      {changes.map((change) => (
        <li key={change.item.id} className="@container border-b border-rule">
          <RisingTopic change={change} series={seriesOf(change.item)} dark={comparison.now} />
        </li>
      ))}
    </ol>
  );
}

type RowProps = { change: Change<ListedTopic>; series: Series; dark: number };

function RisingTopic({ change, series, dark }: RowProps) {
  const words = useTexts('trends');
  const { language, messages } = useInterface();
  const { item, now } = change;
  const gain = gainOf(change);
  return (
    <Link
      to="/topic/$topic"
      params={{ topic: item.id }}
      className="target flex flex-wrap items-center justify-between gap-x-3 py-1 text-14 hover:underline @xs:flex-nowrap"
    >
      {/* In the margin of a wide pane it has a line of its own. */}
      <span className="w-full min-w-0 @xs:w-auto @xs:flex-1">{item[language]}</span>
      <ShareBars series={series} dark={dark} />
      <span className="min-w-24 shrink-0 text-right text-13 text-ink-3">
        <strong className="text-ink">{messages.count.papers(now.papers)}</strong>{' '}
        <span aria-hidden="true">{words.gain(gain)}</span>
        <span className="sr-only">{words.saidGain(gain)}</span>
      </span>
    </Link>
  );
}

/** On a scale of its own; a span without any paper has no bar. */
function ShareBars({ series, dark }: { series: Series; dark: number }) {
  const ratios = series.map((share) => ratioOf(share) ?? 0);
  const most = Math.max(...ratios, Number.MIN_VALUE);
  return (
    <svg
      aria-hidden="true"
      width={ratios.length * STEP - GAP}
      height={HEIGHT}
      className="block shrink-0 overflow-visible"
    >
      {ratios.map((ratio, at) => {
        const height = ratio === 0 ? 0 : Math.max(LOWEST, (ratio / most) * HEIGHT);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place
            key={at}
            x={at * STEP}
            y={HEIGHT - height}
            width={STEP - GAP}
            height={height}
            className={at >= ratios.length - dark ? 'fill-bar' : 'fill-bar-off'}
          />
        );
      })}
    </svg>
  );
}
