import { Link } from '@tanstack/react-router';
import type { ListedTopic } from '../../digest/topicList';
import { useMessages, useTexts } from '../../i18n/messages';
import { NO_QUESTION } from '../../question/question';
import { HATCHING, Hatching } from '../charts/Hatching';
import type { QuarterPart } from './quarterParts';

/** Percent of the height that the highest bar takes: its figure is above it. */
const HIGHEST = 82;

type Props = { topic: ListedTopic; parts: readonly QuarterPart[] };

/** A bar for each quarter, as high as it has papers; a link to them. */
export function QuarterBars({ topic, parts }: Props) {
  const words = useTexts('topics');
  const most = Math.max(1, ...topic.quarters.map(({ papers }) => papers));
  const lastWhole = parts.findLastIndex(({ months }) => months === null);
  const hasPartial = parts.some(({ months }) => months !== null);
  return (
    <section aria-labelledby="by-quarter" className="py-5">
      <h2 id="by-quarter" className="text-15 font-bold">
        {words.byQuarter}
        {hasPartial && <span className="ml-2 text-12 font-normal text-ink-3">{words.partial}</span>}
      </h2>
      <Hatching />
      <ol className="mt-2 flex gap-1.5">
        {parts.map((part, index) => (
          <li key={part.name} className="min-w-0 flex-1">
            <QuarterBar
              id={topic.id}
              part={part}
              papers={topic.quarters[index]?.papers ?? 0}
              height={((topic.quarters[index]?.papers ?? 0) / most) * HIGHEST}
              isDark={index === lastWhole}
              withYear={part.name.slice(0, 4) !== parts[index - 1]?.name.slice(0, 4)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type BarProps = {
  id: string;
  part: QuarterPart;
  papers: number;
  /** In percent. */
  height: number;
  isDark: boolean;
  /** The year is written below. */
  withYear: boolean;
};

function QuarterBar({ id, part, papers, height, isDark, withYear }: BarProps) {
  const words = useTexts('topics');
  const { count, format } = useMessages();
  const year = part.name.slice(0, 4);
  const name = part.months ? words.months(...part.months) : words.quarter(part.name);
  const fill = isDark ? 'fill-bar' : 'fill-bar/60';
  const bar = (
    <>
      {/* No style attribute: the policy refuses it in a page rendered at build. */}
      <svg aria-hidden="true" className="block h-34 w-full border-b border-ink">
        <text
          x="50%"
          y={`${100 - height}%`}
          dy="-6"
          textAnchor="middle"
          className="fill-ink text-13 font-bold"
        >
          {format.number(papers)}
        </text>
        <rect
          x="0.5"
          y={`${100 - height}%`}
          width="100%"
          height={`${height}%`}
          className={part.months ? 'stroke-bar/60' : fill}
          fill={part.months ? `url(#${HATCHING})` : undefined}
        />
      </svg>
      <span aria-hidden="true" className="block pt-1 text-center text-11 leading-4 text-ink-3">
        {name}
        <br />
        {withYear ? year : ''}
      </span>
    </>
  );
  const label = words.quarterOf(year, name, count.papers(papers));
  if (papers === 0) return <div title={label}>{bar}</div>;
  return (
    <Link
      to="/"
      search={{ ...NO_QUESTION, topics: [id], from: part.from, to: part.to }}
      aria-label={label}
      title={label}
      className="block rounded-sm hover:bg-wash"
    >
      {bar}
    </Link>
  );
}
