import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useArchive } from '../../archive/page/ArchiveContext';
import { manifestQuery } from '../../archive/page/fileQueries';
import { sizeOf } from '../../digest/archiveSize';
import { NO_MANIFEST } from '../../digest/manifest';
import { siteAddress } from '../../digest/site';
import { useMessages, useTexts } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';
import { Section, TextPage } from '../../ui/Section';
import { KeyList } from '../commands/KeyList';
import { SettingsFields } from '../SettingsFields';
import { saySize } from '../saySize';
import { usePageHead } from '../usePageHead';
import { Licences } from './Licences';
import { OfflineDownload } from './OfflineDownload';
import { Sources } from './Sources';

/** The version of the package; the build writes it in. */
declare const __VERSION__: string;

/** Of the code, by the settings of the site; the build writes it in. */
declare const __REPOSITORY__: string | null;

/** What the app is, where its data comes from, what the data does not say, and the settings. */
export function AboutPage() {
  const messages = useMessages();
  const { count, format, footer } = messages;
  const { about, kept, licences } = useTexts('about');
  const { keys, settings } = useTexts('commands');
  const { days, repeats } = useQuery(manifestQuery(useArchive())).data ?? NO_MANIFEST;
  const newest = days[0]?.day;
  const oldest = days.at(-1)?.day;
  usePageHead({ title: about.title, address: (site) => siteAddress(site, 'about/') });
  return (
    <TextPage title={about.title}>
      {[about.description, about.works].map(
        (text) =>
          text && (
            <p key={text} className="mb-2">
              {text}
            </p>
          ),
      )}
      <Sources />
      <Section title={about.missingTitle}>
        <ul className="flex list-disc flex-col gap-1 pl-5 marker:text-ink-3">
          {about.missing.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      {newest && oldest && (
        <Section title={about.heldTitle}>
          <p className="dots">
            <span>{count.days(days.length)}</span>
            <span>{saySize(sizeOf(days, repeats), messages)}</span>
            <span>
              {format.shortDay(oldest)} – {format.shortDay(newest)}
            </span>
          </p>
        </Section>
      )}
      <Section title={kept.title}>
        <OfflineDownload />
        <p className="mt-2 text-13">
          <Link to="/health" className={`reach ${QUIET_LINK}`}>
            {about.health}
          </Link>
        </p>
      </Section>
      <Section title={settings.title}>
        <div className="max-w-100">
          <SettingsFields />
        </div>
      </Section>
      <Section title={keys.title}>
        <KeyList />
      </Section>
      <Section title={licences.title}>
        <Licences />
      </Section>
      <p className="mt-8 border-t border-rule pt-4 text-13 text-ink-3">
        {about.version} {__VERSION__}. {about.code} {footer.project}
        {__REPOSITORY__ && (
          <>
            {' '}
            <a className="underline" href={__REPOSITORY__} rel="noreferrer">
              {about.repository}
            </a>
          </>
        )}
      </p>
    </TextPage>
  );
}
