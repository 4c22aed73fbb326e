import { Link, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useInterface, useMessages, useTexts } from '../../i18n/messages';
import { ratioOf } from '../../topics/trends';
import { sayPercent, toCounting } from './counting';
import { QuarterChart } from './QuarterChart';
import type { TrendView } from './trendView';

/** The topics of most papers of a quarter in which nothing rises or falls: a chart each, as of those that do. */
export function MostPapers({ view }: { view: TrendView }) {
  const words = useTexts('trends');
  const { language } = useInterface();
  const { count } = useMessages();
  const counting = toCounting(useSearch({ from: '/trends' }).count);
  const titleId = useId();
  if (view.most.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className="pt-4 pb-5">
      <h2 id={titleId} className="mb-3 text-16 font-bold">
        {words.most(words.quarter(view.quarter.name))}
      </h2>
      <ol className="grid grid-cols-2 gap-6 sm:grid-cols-3 lg:grid-cols-6">
        {view.most.map((topic) => {
          const series = view.seriesOf(topic);
          const share = series[view.index] ?? { papers: 0, total: 0 };
          return (
            <li key={topic.id} className="min-w-0 border-t border-ink pt-2">
              <Link
                to="/topic/$topic"
                params={{ topic: topic.id }}
                className="mb-2 flex items-baseline justify-between gap-2 text-15 font-bold hover:underline"
              >
                <span className="min-w-0 wrap-anywhere">{topic[language]}</span>
                <span className="shrink-0 text-13">
                  {counting === 'share'
                    ? sayPercent(ratioOf(share) ?? 0)
                    : count.papers(share.papers)}
                </span>
              </Link>
              <QuarterChart
                name={topic[language]}
                asked={{ topics: [topic.id] }}
                series={series}
                view={view}
                counting={counting}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
