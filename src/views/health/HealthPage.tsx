import { useQuery } from '@tanstack/react-query';
import { isReading } from '../../archive/contract';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { findingsQuery, manifestQuery } from '../../archive/page/queryOptions';
import { useHealthParts } from '../../i18n/healthParts';
import { useMessages } from '../../i18n/messages';
import { Facts, Part, TextPage } from '../../ui/Section';
import { usePageHead } from '../usePageHead';
import { CopyReport } from './CopyReport';
import { FailedDays } from './FailedDays';
import { Problems } from './Problems';
import { StoredHere } from './StoredHere';

/** What was wrong with the data, and what is kept of it: for readers who ask, and for reports of bugs. */
export function HealthPage() {
  const words = useHealthParts();
  const { format, count } = useMessages();
  const archive = useArchive();
  const progress = useProgress();
  const manifest = useQuery(manifestQuery(archive)).data;
  const findings = useQuery(findingsQuery(archive, progress)).data;
  usePageHead({ title: words.title, address: () => null });
  const { daysRead, daysTotal, since, tier } = progress;
  const newest = manifest?.days[0];
  const oldest = manifest?.days.at(-1);
  return (
    <TextPage title={words.title}>
      <p className="mb-3">{words.what}</p>
      <CopyReport manifest={manifest} findings={findings} progress={progress} />
      <Part title={words.archive}>
        <Facts
          facts={[
            [words.span, newest && oldest ? spanOf(format.shortDay, oldest.day, newest.day) : null],
            [words.days, daysTotal === null ? null : words.daysRead(daysRead, daysTotal)],
            [words.papers, findings && daysRead > 0 ? count.papers(findings.papers) : null],
            [words.index, words.tiers[tier]],
          ]}
        />
        {since && <p className="mt-2 text-13">{words.daysSince(format.shortDay(since))}</p>}
      </Part>
      <Part title={words.failed}>
        <FailedDays failed={findings?.failed ?? []} isReading={isReading(progress)} />
      </Part>
      <Part title={words.problems}>
        <Problems findings={findings} progress={progress} />
      </Part>
      <Part title={words.stored}>
        <StoredHere />
      </Part>
    </TextPage>
  );
}

function spanOf(write: (day: string) => string, first: string, last: string): string {
  return first === last ? write(first) : `${write(first)} – ${write(last)}`;
}
