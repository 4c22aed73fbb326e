import { Link } from '@tanstack/react-router';
import { useMessages, useTexts } from '../../i18n/messages';
import { overThree } from '../../topics/trends';
import { HATCHING } from '../charts/Hatching';
import { useChartSize } from '../charts/useChartSize';
import { amountOf, type Counting } from './counting';
import { keepApart } from './keepApart';
import { LINE_STYLES } from './lineStyles';
import { moveAlong } from './moveAlong';
import { scaleOf } from './scaleOf';
import { papersLink } from './trendLinks';
import type { TrendSpan } from './trendView';
import type { Compared } from './useCompared';
import { useSaySpan } from './useSaySpan';
import { useSpanWords } from './useSpanWords';

const HEIGHT = 168;
/** Between the lines and the edges of the chart: labels are there. */
const EDGE = { top: 12, left: 44, bottom: 24 };
/** The names at the ends of the lines, and the narrowest chart where they take no more than a third. */
const NAMES = { wide: 136, narrow: 96, from: 560 };
const NAME_HEIGHT = 15;
/** Height and width of the link of a point. Where quarters are closer the table has the links alone. */
const TARGET = 24;
/** Between two years below the chart. */
const MIN_TICK = 40;
/** Between two spans of which the first of a year says its own name, too: a year alone is the whole of it. */
const MIN_NAME = 84;
/** The least height of a scale, and its least step. */
const UNITS = { share: 0.01, papers: 1 };

type Props = {
  compared: readonly Compared[];
  spans: readonly TrendSpan[];
  /** The span that the Tab key leads to. */
  asked: string;
  counting: Counting;
  /** Draws each span with those next to it. */
  isSmoothed: boolean;
};
type Point = { readonly x: number; readonly y: number; readonly index: number };

/** A line for each topic over all quarters or months. Its points lead to the papers of theirs. */
export function ComparisonChart({ compared, spans, asked, counting, isSmoothed }: Props) {
  const { ref, width } = useChartSize();
  const { format } = useMessages();
  const values = compared.map(({ series }) =>
    (isSmoothed ? overThree(series ?? []) : (series ?? [])).map((share) =>
      amountOf(share, counting),
    ),
  );
  const highest = Math.max(0, ...values.flat().map((value) => value ?? 0));
  const scale = scaleOf(highest, UNITS[counting]);
  const top = scale.at(-1) ?? 1;
  const right = width - (width < NAMES.from ? NAMES.narrow : NAMES.wide);
  const step = (right - EDGE.left) / Math.max(1, spans.length - 1);
  const xOf = (index: number) => (spans.length === 1 ? right : EDGE.left + index * step);
  const yOf = (value: number) => EDGE.top + (1 - value / top) * (HEIGHT - EDGE.top - EDGE.bottom);
  const say = (value: number) =>
    counting === 'share' ? `${Math.round(value * 100)}%` : format.number(value);
  const lines = values.map((ofLine) =>
    ofLine.flatMap((value, index): Point[] =>
      value === null ? [] : [{ x: xOf(index), y: yOf(value), index }],
    ),
  );
  const targets = keepTargetsApart(lines);
  const ends = keepApart(
    lines.map((points) => points.at(-1)?.y ?? HEIGHT - EDGE.bottom),
    NAME_HEIGHT,
    HEIGHT - EDGE.bottom,
  );
  return (
    <div ref={ref} className="relative mt-3 h-43.5">
      {width > 0 && (
        <>
          <svg
            aria-hidden="true"
            width={width}
            height={HEIGHT}
            className="absolute inset-0 overflow-hidden text-bar"
          >
            {scale.map((value) => (
              <g key={value}>
                <line
                  x1={EDGE.left}
                  x2={right}
                  y1={yOf(value)}
                  y2={yOf(value)}
                  stroke="var(--rule)"
                />
                <text x="0" y={yOf(value) + 4} fontSize="11" fill="var(--ink-3)">
                  {say(value)}
                </text>
              </g>
            ))}
            <Times spans={spans} xOf={xOf} step={step} />
            {lines.map((points, index) => (
              <polyline
                key={compared[index]?.key}
                points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
                fill="none"
                stroke="currentColor"
                {...LINE_STYLES[index]}
              />
            ))}
            {lines.map((points, line) =>
              points.map(({ x, y, index }) => (
                <circle
                  key={`${compared[line]?.key} ${index}`}
                  cx={x}
                  cy={y}
                  r={spans[index]?.until ? 4 : 3}
                  fill={spans[index]?.until ? `url(#${HATCHING})` : 'var(--paper)'}
                  stroke="currentColor"
                  strokeWidth="1.5"
                />
              )),
            )}
          </svg>
          {step >= TARGET &&
            compared.map((line, index) => (
              <Points key={line.key} {...{ line, spans, asked }} points={targets[index] ?? []} />
            ))}
          {compared.map((line, index) => {
            const last = values[index]?.at(-1);
            return (
              <p
                key={line.key}
                aria-hidden="true"
                className="absolute right-0 flex gap-1 text-12"
                style={{ left: right + 12, top: (ends[index] ?? 0) - 9 }}
              >
                <b className="truncate">{line.name}</b>
                <span className="text-ink-3">{last == null ? '…' : say(last)}</span>
              </p>
            );
          })}
        </>
      )}
    </div>
  );
}

/** The years below their first quarters or months, and the others where there is room. */
function Times(props: {
  spans: readonly TrendSpan[];
  xOf: (index: number) => number;
  step: number;
}) {
  const words = useSpanWords();
  const { spans, xOf, step } = props;
  const first = (name: string) => (step >= MIN_NAME ? words.name(name) : name.slice(0, 4));
  const ticks = spans.map(({ name }, index) => {
    const year = name.slice(0, 4);
    const isFirst = spans[index - 1]?.name.slice(0, 4) !== year;
    return { name, index, isFirst, text: isFirst ? first(name) : words.short(name) };
  });
  const shown = step >= MIN_TICK ? ticks : ticks.filter(({ isFirst }) => isFirst);
  return shown.map(({ name, index, text }) => (
    <text
      key={name}
      x={xOf(index)}
      y={HEIGHT - 4}
      fontSize="11"
      fill="var(--ink-3)"
      textAnchor="middle"
    >
      {text}
    </text>
  ));
}

/** Where the links of points are: those of one quarter do not overlap. */
function keepTargetsApart(lines: readonly (readonly Point[])[]): Point[][] {
  const tops = new Map(
    [...new Set(lines.flat().map(({ index }) => index))].map((quarter) => {
      const points = lines.flatMap((line) => line.filter(({ index }) => index === quarter));
      const wanted = points.map(({ y }) => y - TARGET / 2);
      const placed = keepApart(wanted, TARGET, HEIGHT - TARGET);
      return [quarter, new Map(points.map((point, at) => [point, placed[at] ?? 0]))];
    }),
  );
  return lines.map((line) =>
    line.map((point) => ({
      ...point,
      y: (tops.get(point.index)?.get(point) ?? 0) + TARGET / 2,
    })),
  );
}

/** The links of the points of a line, for a mouse and for keys. A finger has those of the table. */
function Points(props: {
  line: Compared;
  points: readonly Point[];
  spans: readonly TrendSpan[];
  asked: string;
}) {
  const words = useTexts('trends');
  const saySpan = useSaySpan();
  const { line, points, spans, asked } = props;
  const wanted = spans.findIndex(({ name }) => name === asked);
  const isDrawn = points.some(({ index }) => index === wanted);
  const stop = isDrawn ? wanted : points.at(-1)?.index;
  return (
    <ol
      aria-label={words.overTime(line.name)}
      className="pointer-coarse:hidden"
      onKeyDown={moveAlong}
    >
      {points.map(({ x, y, index }) => {
        const span = spans[index];
        if (!span) return null;
        const label = `${line.name} · ${saySpan(span, line.series?.[index])}`;
        return (
          <li key={span.name}>
            <Link
              {...papersLink(line.asked, span)}
              aria-label={label}
              title={label}
              tabIndex={index === stop ? undefined : -1}
              className="absolute rounded-full"
              style={{ left: x - TARGET / 2, top: y - TARGET / 2, width: TARGET, height: TARGET }}
            />
          </li>
        );
      })}
    </ol>
  );
}
