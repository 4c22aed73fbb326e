import { useContext } from 'react';
import { useTexts } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/classNames';
import { SiteContext } from '../SiteContext';

/** The packages in the app, by name; the build writes them in. */
declare const __LICENCES__: readonly {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}[];

/** The packages and typefaces in the app and their licences. */
export function Licences() {
  const { licences: words } = useTexts('about');
  const { base } = useContext(SiteContext);
  return (
    <>
      <p>
        {words.what}{' '}
        <a className={QUIET_LINK} href={`${base}licences.txt`}>
          {words.texts}
        </a>
      </p>
      <details className="mt-1 text-13">
        <summary className={`target inline-flex cursor-pointer items-center ${QUIET_LINK}`}>
          {words.list(__LICENCES__.length)}
        </summary>
        <ul lang="en" className="columns-2 gap-6 text-ink-2 max-sm:columns-1">
          {__LICENCES__.map(({ name, version, licence }) => (
            <li key={`${name} ${version}`} className="break-inside-avoid">
              {name} {version} <span className="text-ink-3">{licence}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
