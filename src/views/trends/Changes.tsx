import { Link, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import type { ListedTopic } from '../../digest/topicList';
import { useInterface, useMessages, useTexts } from '../../i18n/messages';
import { type Change, ratioOf } from '../../topics/trends';
import { sayPercent, toCounting } from './counting';
import { QuarterChart } from './QuarterChart';
import { SHOWN, type TrendView } from './trendView';

type Props = { view: TrendView; kind: 'rising' | 'falling' };

/** The topics that have risen, or fallen, most clearly: a chart each, on a scale of its own. */
export function Changes({ view, kind }: Props) {
  const words = useTexts('trends');
  const titleId = useId();
  const changes = view.changes[kind].slice(0, SHOWN);
  return (
    <section
      aria-labelledby={titleId}
      className={`pt-4 pb-5 ${kind === 'falling' ? 'max-lg:border-t-2 max-lg:border-ink' : ''}`}
    >
      <h2 id={titleId} className="mb-3 text-16 font-bold">
        {words[kind]}
        <span className="ml-2 text-12 font-normal text-ink-3">
          {kind === 'rising' ? words.risingHint : words.fallingHint}
        </span>
      </h2>
      {changes.length === 0 ? (
        <p className="border-t border-rule py-3 text-13 text-ink-3">{words.none}</p>
      ) : (
        <ol className="grid grid-cols-2 gap-6 sm:grid-cols-3">
          {changes.map((change) => (
            <ChangedTopic key={change.item.id} change={change} view={view} kind={kind} />
          ))}
        </ol>
      )}
    </section>
  );
}

function ChangedTopic({ change, view, kind }: Props & { change: Change<ListedTopic> }) {
  const words = useTexts('trends');
  const { language } = useInterface();
  const { count } = useMessages();
  const counting = toCounting(useSearch({ from: '/trends' }).count);
  const { item: topic, now, before } = change;
  const asked = { topics: [topic.id] };
  const series = view.seriesOf(topic);
  const [ratio, ratioBefore] = [ratioOf(now) ?? 0, ratioOf(before) ?? 0];
  return (
    <li className="min-w-0 border-t border-ink pt-2">
      <Link
        to="/topic/$topic"
        params={{ topic: topic.id }}
        className="flex items-baseline justify-between gap-2 text-15 font-bold hover:underline"
      >
        <span className="min-w-0 wrap-anywhere">{topic[language]}</span>
        <span className="shrink-0 text-13">
          {counting === 'share' ? sayPercent(ratio) : count.papers(now.papers)}
        </span>
      </Link>
      <p className="mb-2 text-12 text-ink-3">
        {counting === 'share' ? (
          <>
            <span aria-hidden="true">{kind === 'rising' ? '▲ ' : '▼ '}</span>
            <span className="sr-only">{kind === 'rising' ? words.up : words.down} </span>
            {words.change(
              (Math.abs(ratio - ratioBefore) * 100).toFixed(1),
              sayPercent(ratioBefore),
            )}
          </>
        ) : (
          // Numbers of a topic whose share falls may rise with those of all papers.
          words.paperChange(count.papers(series[view.index - 1]?.papers ?? 0))
        )}
      </p>
      <QuarterChart
        name={topic[language]}
        asked={asked}
        series={series}
        view={view}
        counting={counting}
      />
    </li>
  );
}
