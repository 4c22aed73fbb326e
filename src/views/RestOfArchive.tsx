import { useQuery } from '@tanstack/react-query';
import { hasUnread } from '../archive/contract';
import { useArchive, useProgress } from '../archive/page/ArchiveContext';
import { cacheCoverageQuery } from '../archive/page/cacheCoverageQuery';
import { readWholeArchive } from '../archive/page/readWholeArchive';
import { useSlowLine } from '../archive/page/useSlowLine';
import { useTexts } from '../i18n/messages';
import { BUTTON } from '../ui/classNames';
import { megabytes } from '../ui/megabytes';

/** Offers to read and store the rest of the archive while nothing does so by itself. */
export function RestOfArchive() {
  const words = useTexts('health');
  const archive = useArchive();
  const { data: coverage } = useQuery(cacheCoverageQuery(archive));
  const progress = useProgress();
  const isSlow = useSlowLine();
  if (!coverage?.restBytes || progress.areTextsWanted || !hasUnread(progress)) return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <p className="text-13 text-ink-2">{isSlow ? words.slowLine : words.later}</p>
      <button type="button" className={BUTTON} onClick={() => readWholeArchive(archive.client)}>
        {words.readRest(megabytes(coverage.restBytes))}
      </button>
    </div>
  );
}
