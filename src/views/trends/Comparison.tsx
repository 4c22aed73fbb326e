import { useSearch } from '@tanstack/react-router';
import { useId, useMemo, useRef } from 'react';
import type { ManifestDays } from '../../digest/manifest';
import type { TopicList } from '../../digest/topicList';
import { useMessages, useTexts } from '../../i18n/messages';
import { Choices } from '../../ui/Choices';
import { BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { AddCompared } from './AddCompared';
import { ComparisonChart } from './ComparisonChart';
import { ComparisonTable } from './ComparisonTable';
import { toCounting } from './counting';
import { LineSample } from './LineSample';
import { monthSpans } from './monthSpans';
import { STEPS, toStep } from './steps';
import type { TrendView } from './trendView';
import { useChangeTrends } from './useChangeTrends';
import { type Compared, MAX_COMPARED, useCompared } from './useCompared';

type Props = { view: TrendView; list: TopicList; days: ManifestDays };

/** Topics and words in one chart, by quarters or by months, as the address says. */
export function Comparison({ view, list, days }: Props) {
  const words = useTexts('trends');
  const { failure } = useMessages();
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const change = useChangeTrends();
  const search = useSearch({ from: '/trends' });
  const counting = toCounting(search.count);
  const step = toStep(search.by);
  const spans = useMemo(
    () => (step === 'month' ? monthSpans(days) : view.quarters),
    [step, days, view.quarters],
  );
  const { compared, unknown, state, retry } = useCompared(view, list, spans, step);
  const compare = (next: readonly Pick<Compared, 'kind' | 'value'>[]) => {
    const valuesOf = (kind: Compared['kind']) =>
      next.filter((line) => line.kind === kind).map(({ value }) => value);
    // The button of a line goes with it, and the field with the last that there is room for.
    const isFieldKept = next.length >= compared.length && next.length < MAX_COMPARED;
    if (!isFieldKept) heading.current?.focus({ preventScroll: true });
    change({ topics: valuesOf('topic'), term: valuesOf('term').at(-1) ?? '' });
  };
  return (
    <section
      id="compare"
      aria-labelledby={titleId}
      className="border-t border-rule pt-4 max-lg:border-t-2 max-lg:border-ink"
    >
      <div className="flex flex-wrap items-center gap-2">
        <h2 ref={heading} id={titleId} tabIndex={-1} className="text-16 font-bold outline-0">
          {words.compare}
          <span className="ml-2 text-12 font-normal text-ink-3">
            {words.compareHint[step][counting]}
          </span>
        </h2>
        <div className="mr-2 text-13">
          <Choices
            label={words.step}
            options={STEPS}
            words={words.steps}
            chosen={step}
            onChoose={(chosen) => change({ by: chosen === 'quarter' ? '' : chosen })}
          />
        </div>
        {compared.map((line, index) => (
          <span
            key={line.key}
            className="target inline-flex max-w-full items-center gap-2 rounded-full border border-ink pl-3 text-13 font-bold"
          >
            <LineSample index={index} />
            <span className="truncate">{line.name}</span>
            {compared.length > 1 ? (
              <button
                type="button"
                aria-label={words.remove(line.name)}
                title={words.remove(line.name)}
                className="target inline-flex min-w-(--target) items-center justify-center hover:text-ink-2"
                onClick={() => compare(compared.filter((other) => other !== line))}
              >
                <Icon name="icon-close" size={12} />
              </button>
            ) : (
              // The last line stays: without any the address asks for those of the quarter.
              <span className="pr-3" />
            )}
          </span>
        ))}
        {compared.length < MAX_COMPARED ? (
          <AddCompared
            topics={list.topics.filter(({ id }) => compared.every(({ value }) => value !== id))}
            onAdd={(line) =>
              compare([
                ...compared.filter(({ kind }) => kind === 'topic' || line.kind === 'topic'),
                line,
              ])
            }
          />
        ) : (
          <p className="text-12 text-ink-3">{words.noMore(MAX_COMPARED)}</p>
        )}
      </div>
      {unknown.length > 0 && (
        <p className="mt-2 text-13 text-note">{words.unknown(unknown.join(', '))}</p>
      )}
      {state === 'failed' && (
        <p role="alert" className="mt-2 flex flex-wrap items-center gap-3 text-13 text-note">
          {words.notCounted}
          <button type="button" className={BUTTON} onClick={retry}>
            {failure.retry}
          </button>
        </p>
      )}
      {state === 'partial' && (
        <p role="status" className="mt-2 text-13 text-ink-3">
          {words.reading}
        </p>
      )}
      <ComparisonChart
        {...{ compared, spans, counting }}
        asked={view.quarter.name}
        isSmoothed={step === 'month'}
      />
      <ComparisonTable {...{ compared, spans, step }} />
    </section>
  );
}
