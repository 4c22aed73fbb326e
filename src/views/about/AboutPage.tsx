import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/queryOptions';
import { siteAddress } from '../../digest/site';
import { useMessages, useTexts } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';
import { Section, TextPage } from '../../ui/Section';
import { KeyList } from '../commands/KeyList';
import { usePageHead } from '../usePageHead';
import { Licences } from './Licences';
import { OfflineFiles } from './OfflineFiles';
import { Settings } from './Settings';

/** Of the package, written in by the build. */
declare const __VERSION__: string;

const SOURCE = 'https://github.com/l-yohai/daily_papers_ko';

/** What this is, where it comes from, what it does not know, and what one may set. */
export function AboutPage() {
  const { count, format, footer } = useMessages();
  const { about, kept, licences } = useTexts('about');
  const { keys, settings } = useTexts('commands');
  const { days } = useQuery(manifestQuery(useArchive())).data ?? {};
  const newest = days?.[0]?.day;
  const oldest = days?.at(-1)?.day;
  usePageHead({ title: about.title, address: (site) => siteAddress(site, 'about/') });
  return (
    <TextPage title={about.title}>
      {about.what.map((text) => (
        <p key={text} className="mb-2">
          {text}
        </p>
      ))}
      <Section title={about.sourceTitle}>
        {about.source.map((text) => (
          <p key={text} className="mb-2">
            {text}
          </p>
        ))}
        <p className="text-13 text-ink-2">
          <a className="underline" href={SOURCE} rel="noreferrer">
            {SOURCE.replace('https://', '')}
          </a>
        </p>
      </Section>
      <Section title={about.missingTitle}>
        <ul className="list-disc space-y-1 pl-5 marker:text-ink-3">
          {about.missing.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      {days && newest && oldest && (
        <Section title={about.heldTitle}>
          <p>
            {count.days(days.length)} ·{' '}
            {count.papers(days.reduce((sum, { papers }) => sum + papers, 0))} ·{' '}
            {format.shortDay(oldest)} – {format.shortDay(newest)}
          </p>
        </Section>
      )}
      <Section title={kept.title}>
        <OfflineFiles />
        <p className="mt-2 text-13">
          <Link to="/health" className={QUIET_LINK}>
            {about.health}
          </Link>
        </p>
      </Section>
      <Section title={settings.title}>
        <Settings />
      </Section>
      <Section title={keys.title}>
        <KeyList />
      </Section>
      <Section title={licences.title}>
        <Licences />
      </Section>
      <p className="mt-8 border-t border-rule pt-4 text-13 text-ink-3">
        {about.version} {__VERSION__}. {about.code} {footer.project}
      </p>
    </TextPage>
  );
}
