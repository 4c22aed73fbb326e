import { useQuery } from '@tanstack/react-query';
import { useArchive } from '../../../archive/page/ArchiveContext';
import type { Day } from '../../../digest/day';
import type { ManifestDay } from '../../../digest/manifest';
import { glanceDigestQuery } from './glanceDigestQuery';
import { PapersAround } from './PapersAround';
import { RisingNow } from './RisingNow';
import YearBefore from './YearBefore';

type Props = {
  day: Day;
  /** Of the archive, newest first. */
  days: readonly ManifestDay[];
};

/**
 * After the papers of the newest day, where there is no pane beside the list: the rest of its week, what rises,
 * and the day a year before.
 */
export default function AfterNewest({ day, days }: Props) {
  const { data: papers } = useQuery(glanceDigestQuery(useArchive(), day));
  if (!papers) return null;
  return (
    <aside className="grid items-start gap-x-10 pb-6 md:grid-cols-2 print:hidden">
      <div className={HALF}>
        <PapersAround {...{ day, days }} ofDay={papers} />
      </div>
      <div className={HALF}>
        <RisingNow />
        <YearBefore day={day} days={days} />
      </div>
    </aside>
  );
}

const HALF = '@container border-t-2 border-ink empty:hidden';
