import type { ListedTopic, TopicList } from '../../digest/topicList';
import { useTexts } from '../../i18n/messages';

const WIDTH = 88;
const HEIGHT = 22;
const GAP = 2;
const MAX_BAR = 16;

type Props = { topic: ListedTopic; totals: TopicList['quarters'] };

/** The share of papers of each quarter that have a topic, on a scale of its own, the newest dark. */
export function ShareLine({ topic, totals }: Props) {
  const words = useTexts('topics');
  const shares = totals.map(({ papers }, at) =>
    papers === 0 ? 0 : (topic.quarters[at]?.papers ?? 0) / papers,
  );
  const most = Math.max(...shares, Number.MIN_VALUE);
  const step = Math.min(MAX_BAR, WIDTH / Math.max(1, shares.length));
  return (
    <span className="shrink-0">
      <svg aria-hidden="true" width={WIDTH} height={HEIGHT} className="block border-b border-rule">
        {shares.map((share, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a quarter is its place
            key={at}
            x={at * step}
            y={HEIGHT - (share / most) * HEIGHT}
            width={Math.max(1, step - GAP)}
            height={(share / most) * HEIGHT}
            className={at === shares.length - 1 ? 'fill-bar' : 'fill-bar/60'}
          />
        ))}
      </svg>
      <span className="sr-only">
        {words.history(shares.map((share) => `${Math.round(share * 100)}%`).join(', '))}
      </span>
    </span>
  );
}
