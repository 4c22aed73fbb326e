import type { ManifestDay } from '../../../digest/manifest';
import type { Question } from '../../../question/question';
import { Intro } from '../glance/Intro';
import { DayHeading } from '../list/DayHeading';
import { DayRows } from '../list/DayRows';
import { MAX_DRAWN_WHOLE } from '../list/listHeights';
import { dayAttributes } from '../list/rowsOnScreen';
import { useOpenPaperId } from '../list/useOpenPaperId';

type Props = {
  entry: ManifestDay;
  /** Of the archive, newest first. */
  days: readonly ManifestDay[];
  question: Question;
};

/** All papers of a day, in the order of its digest. */
export function DayList({ entry: { day, papers, votes }, days, question }: Props) {
  // An open paper names the page.
  const level = useOpenPaperId() === null ? 'h1' : 'h2';
  const drawn = papers <= MAX_DRAWN_WHOLE ? 'at-once' : 'near';
  return (
    <>
      <Intro className="py-1.5 xl:hidden print:hidden" />
      <section {...dayAttributes(day)}>
        <DayHeading
          {...{ day, days, votes, question, level }}
          newest={days[0]?.day}
          papers={null}
        />
        <DayRows {...{ day, papers, question, drawn }} level="h2" hasLead />
      </section>
    </>
  );
}
