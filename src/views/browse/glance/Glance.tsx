import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { manifestQuery } from '../../../archive/page/fileQueries';
import type { Day } from '../../../digest/day';
import { wholeDayOf } from '../../../question/oneDay';
import { isPlain } from '../../../question/question';
import { useListQuestion } from '../list/useListQuestion';
import { useDisplayedQuestion } from '../useDisplayedQuestion';
import { DayGlance } from './DayGlance';
import { GlanceBar } from './GlanceBar';
import { ListGlance } from './ListGlance';

/** What a list holds, in short: its day, or what answers its question; else the newest day. */
export default function Glance() {
  const question = useDisplayedQuestion(useListQuestion());
  const { data } = useQuery(manifestQuery(useArchive()));
  const [newest] = data?.days ?? [];
  const day = isPlain(question) ? (newest?.day ?? null) : wholeDayOf(question);
  const ofDay = (day: Day) =>
    data && <DayGlance day={day} days={data.days} isFront={isPlain(question)} />;
  return (
    <div className="@container px-10 pb-16 2xl:px-12 print:hidden">
      <GlanceBar isOfOtherDay={day !== null && day !== newest?.day} />
      {day ? ofDay(day) : !isPlain(question) && <ListGlance question={question} />}
    </div>
  );
}
