import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../../archive/page/ArchiveContext';
import { manifestQuery } from '../../../archive/page/fileQueries';
import { isPlain } from '../../../question/question';
import { useQuestion } from '../../useQuestion';
import { useDisplayedQuestion } from '../useDisplayedQuestion';
import { DayGlance } from './DayGlance';
import { GlanceBar } from './GlanceBar';
import { ListGlance } from './ListGlance';

/** What a list holds, in short: the newest day of the archive, or what answers the question. */
export default function Glance() {
  const question = useDisplayedQuestion(useQuestion());
  const { data } = useQuery(manifestQuery(useArchive()));
  const [newest] = data?.days ?? [];
  return (
    <div className="@container px-10 pb-16 2xl:px-12 print:hidden">
      <GlanceBar />
      {isPlain(question)
        ? newest && <DayGlance day={newest.day} days={data?.days ?? []} />
        : data && <ListGlance question={question} />}
    </div>
  );
}
