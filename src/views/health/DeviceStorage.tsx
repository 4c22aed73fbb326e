import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import type { StorageReport } from '../../archive/offline/storageReport';
import { useArchive } from '../../archive/page/ArchiveContext';
import { cacheCoverageQuery } from '../../archive/page/cacheCoverageQuery';
import { useMessages, useTexts } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';
import { megabytes } from '../../ui/megabytes';
import { Facts } from '../../ui/Section';
import { useHydrated } from '../../ui/useHydrated';
import { RestOfArchive } from '../RestOfArchive';
import { SiteContext } from '../SiteContext';
import { ClearStorage } from './ClearStorage';
import { LibraryFacts } from './LibraryFacts';
import { storageQuery } from './storageQuery';

/** Storage changes while the archive is read. */
const REFETCH_INTERVAL_MS = 3000;

/** What the app stores on this device, and the button that removes it. */
export function DeviceStorage() {
  const words = useTexts('health');
  const { format } = useMessages();
  const archive = useArchive();
  const { base } = useContext(SiteContext);
  const hydrated = useHydrated();
  const cached = useQuery({ ...cacheCoverageQuery(archive), refetchInterval: REFETCH_INTERVAL_MS });
  const storage = useQuery({ ...storageQuery(base), refetchInterval: REFETCH_INTERVAL_MS });
  const { days = 0, bytes = 0, months = [] } = cached.data ?? {};
  return (
    <>
      <Facts
        facts={[
          [words.digests, cached.data ? words.heldDays(days, megabytes(bytes)) : null],
          ...storageFacts(words, storage.data),
        ]}
      />
      <div className="mt-1">
        {/* The build knows of no library. */}
        {hydrated ? <LibraryFacts /> : <Facts facts={[[words.library, null]]} />}
      </div>
      {storage.data?.isPersisted === false && (
        <p className="mt-2 text-13 text-ink-2">
          {words.notPersisted}{' '}
          <Link to="/library" className={`target inline-flex items-center ${QUIET_LINK}`}>
            {words.toBackup}
          </Link>
        </p>
      )}
      {months.length > 0 && (
        <details className="mt-2 text-13">
          <summary className={`target inline-flex cursor-pointer items-center ${QUIET_LINK}`}>
            {words.heldMonths(months.length)}
          </summary>
          <p className="text-ink-2">{months.map(format.month).join(', ')}</p>
        </details>
      )}
      <RestOfArchive />
      <p className="mt-3 text-13 text-ink-2">{words.clearHint}</p>
      <ClearStorage onDone={() => Promise.all([cached.refetch(), storage.refetch()])} />
    </>
  );
}

/** null while nothing is measured; unknown where the browser does not say. */
function storageFacts(
  words: ReturnType<typeof useTexts<'health'>>,
  report: StorageReport | undefined,
): (readonly [name: string, value: string | null])[] {
  const { indexes, appFiles, usage, quota, isPersisted } = report ?? NOT_MEASURED;
  const unknown = report ? words.unknown : null;
  return [
    [words.index, indexes === null ? unknown : words.indexes(indexes)],
    [words.app, appFiles === null ? unknown : words.files(appFiles)],
    [
      words.size,
      usage === null || quota === null ? unknown : words.sizeOf(megabytes(usage), megabytes(quota)),
    ],
    [words.persisted, isPersisted === null ? unknown : isPersisted ? words.yes : words.no],
  ];
}

const NOT_MEASURED: StorageReport = {
  indexes: null,
  appFiles: null,
  usage: null,
  quota: null,
  isPersisted: null,
};
