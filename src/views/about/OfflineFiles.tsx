import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { monthsOf } from '../../archive/files';
import { findManifest, saveArchive } from '../../archive/offline/saveArchive';
import { useArchive } from '../../archive/page/ArchiveContext';
import { cachedPartQuery, manifestQuery } from '../../archive/page/queryOptions';
import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { megabytes } from '../../ui/megabytes';

/** What this device keeps for when there is no network; all of it at a press, or none. */
export function OfflineFiles() {
  const { kept: words } = useTexts('about');
  const archive = useArchive();
  const held = useQuery(cachedPartQuery(archive));
  const manifest = useQuery(manifestQuery(archive)).data;
  const [done, setDone] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  if (!held.data || !manifest) return null;
  const { days, bytes, allDays, allBytes } = held.data;
  const months = monthsOf(manifest);
  const keep = async () => {
    setDone(0);
    await archive.held.allow();
    // The browser may otherwise give it up when the device is full.
    await navigator.storage?.persist?.().catch(() => false);
    const { readFile, held: files } = archive;
    const isWhole = await findManifest(readFile, files).then(
      (found) => saveArchive(readFile, files, found, monthsOf(found.manifest), setDone),
      () => false,
    );
    setFailed(!isWhole);
    setDone(null);
    await held.refetch();
  };
  const remove = async () => {
    await archive.held.refuse();
    await held.refetch();
  };
  return (
    <>
      <p>{words.state(days, allDays, megabytes(bytes))}</p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {days < allDays && (
          <button type="button" className={BUTTON} disabled={done !== null} onClick={keep}>
            {words.keep(megabytes(allBytes - bytes))}
          </button>
        )}
        {days > 0 && (
          <button type="button" className={BUTTON} disabled={done !== null} onClick={remove}>
            {words.remove}
          </button>
        )}
        {done !== null && <progress aria-label={words.keeping} max={months.length} value={done} />}
      </div>
      {failed && <p className="mt-2 text-13 text-ink-2">{words.failed}</p>}
    </>
  );
}
