import { useQuery } from '@tanstack/react-query';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { readReportQuery } from '../../archive/page/workerQueries';
import { OwnLeftOut } from '../OwnLeftOut';

/** Says which days of the imports the worker has no room for. */
export function UnsearchedDays() {
  const { data } = useQuery(readReportQuery(useArchive(), useProgress()));
  return <OwnLeftOut days={data?.ownLeftOut ?? []} />;
}
