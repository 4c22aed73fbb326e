import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive, useProgress } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { readReportQuery } from '../../archive/page/workerQueries';
import { useMessages, useTexts } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';
import { Facts, Section, TextPage } from '../../ui/Section';
import { OwnLeftOut } from '../OwnLeftOut';
import { saySize } from '../saySize';
import { usePageHead } from '../usePageHead';
import { CopyReport } from './CopyReport';
import { DeviceStorage } from './DeviceStorage';
import { DoubtfulSummaries } from './DoubtfulSummaries';
import { FailedDays } from './FailedDays';
import { Problems } from './Problems';

/** Problems of the data and what is stored on this device, for readers and for bug reports. */
export function HealthPage() {
  const words = useTexts('health');
  const messages = useMessages();
  const { format } = messages;
  const archive = useArchive();
  const progress = useProgress();
  const manifest = useQuery(manifestQuery(archive)).data;
  const readReport = useQuery(readReportQuery(archive, progress)).data;
  usePageHead({ title: words.title, address: () => null });
  const { daysRead, daysTotal, firstDay, tier } = progress;
  const newest = manifest?.days[0];
  const oldest = manifest?.days.at(-1);
  return (
    <TextPage title={words.title}>
      <p className="mb-3">{words.what}</p>
      <CopyReport manifest={manifest} readReport={readReport} progress={progress} />
      <Section title={words.archive}>
        <Facts
          facts={[
            [words.span, newest && oldest ? spanOf(format.shortDay, oldest.day, newest.day) : null],
            [words.days, daysTotal === null ? null : words.daysRead(daysRead, daysTotal)],
            [words.papers, readReport && daysRead > 0 ? saySize(readReport, messages) : null],
            [words.index, words.tiers[tier]],
          ]}
        />
        {firstDay && <p className="mt-2 text-13">{words.daysSince(format.shortDay(firstDay))}</p>}
        <OwnLeftOut days={readReport?.ownLeftOut ?? []}>
          <Link to="/import" className={`target inline-flex items-center ${QUIET_LINK}`}>
            {words.toOwn}
          </Link>
        </OwnLeftOut>
      </Section>
      <Section title={words.failed}>
        <FailedDays failed={readReport?.failed ?? []} />
      </Section>
      <Section title={words.problems}>
        <Problems readReport={readReport} progress={progress} />
      </Section>
      <Section title={words.doubtfulTitle}>
        <DoubtfulSummaries days={manifest?.days ?? []} />
      </Section>
      <Section title={words.stored}>
        <DeviceStorage />
      </Section>
    </TextPage>
  );
}

function spanOf(format: (day: string) => string, first: string, last: string): string {
  return first === last ? format(first) : `${format(first)} – ${format(last)}`;
}
