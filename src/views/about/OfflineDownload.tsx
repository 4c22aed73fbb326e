import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { findManifest } from '../../archive/offline/findManifest';
import { saveArchive } from '../../archive/offline/saveArchive';
import { monthsOf } from '../../archive/packs';
import { useArchive } from '../../archive/page/ArchiveContext';
import { cacheCoverageQuery } from '../../archive/page/cacheCoverageQuery';
import { manifestQuery } from '../../archive/page/fileQueries';
import { useSlowLine } from '../../archive/page/useSlowLine';
import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { megabytes } from '../../ui/megabytes';

type Download =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving'; readonly months: number }
  | { readonly kind: 'failed' };

/** Shows how much of the archive this device has for offline use, and saves or removes all of it. */
export function OfflineDownload() {
  const { kept: words } = useTexts('about');
  const archive = useArchive();
  const cached = useQuery(cacheCoverageQuery(archive));
  const manifest = useQuery(manifestQuery(archive)).data;
  const isSlow = useSlowLine();
  const [download, setDownload] = useState<Download>({ kind: 'idle' });
  const said = useRef<HTMLParagraphElement>(null);
  if (!cached.data || !manifest) return null;
  const { days, bytes, allDays, restBytes } = cached.data;
  const isSaving = download.kind === 'saving';
  const save = async () => {
    const onSaved = (months: number) => setDownload({ kind: 'saving', months });
    onSaved(0);
    said.current?.focus();
    await archive.offlineCache.allow();
    // Without it the browser may drop the files when the device is full. Not awaited: Firefox asks the
    // reader, and the promise is pending until the answer.
    navigator.storage?.persist?.().catch(() => {});
    const { readFile, offlineCache } = archive;
    const outcome = await findManifest(readFile, offlineCache).then(
      (found) => saveArchive(readFile, offlineCache, found, monthsOf(found.manifest), { onSaved }),
      () => 'not-read' as const,
    );
    const isFailed = outcome === 'not-read' || outcome === 'not-stored';
    setDownload({ kind: isFailed ? 'failed' : 'idle' });
    await cached.refetch();
  };
  const remove = async () => {
    setDownload({ kind: 'idle' });
    said.current?.focus();
    await archive.offlineCache.refuse();
    await cached.refetch();
  };
  return (
    <>
      {/* Takes the focus of a button that goes once it was pressed, or cannot be pressed for a while. */}
      <p ref={said} tabIndex={-1} aria-live="polite" className="outline-0">
        {words.state(days, allDays, megabytes(bytes))}
        {restBytes > 0 && isSlow && ` ${words.slowLine}`}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {restBytes > 0 && (
          <button type="button" className={BUTTON} disabled={isSaving} onClick={save}>
            {words.keep(megabytes(restBytes))}
          </button>
        )}
        {days > 0 && (
          <button type="button" className={BUTTON} disabled={isSaving} onClick={remove}>
            {words.remove}
          </button>
        )}
        {isSaving && (
          <progress
            aria-label={words.keeping}
            max={monthsOf(manifest.archive ?? manifest).length}
            value={download.months}
          />
        )}
      </div>
      {download.kind === 'failed' && (
        <p role="alert" className="mt-2 text-13 text-ink-2">
          {words.failed}
        </p>
      )}
    </>
  );
}
