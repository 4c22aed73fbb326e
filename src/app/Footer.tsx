import { Link } from '@tanstack/react-router';
import { Fragment, useContext } from 'react';
import { siteAddress } from '../digest/site';
import { useMessages } from '../i18n/messages';
import { SiteContext } from '../views/SiteContext';

/** Sources and licences, by the settings of the site; the build writes them in. */
declare const __CREDITS__: readonly (readonly [before: string, name: string, url: string | null])[];

/** The feed, and the sources of the digests with their licences, under every screen. */
export function Footer() {
  const { footer, nav } = useMessages();
  const site = useContext(SiteContext);
  return (
    <footer className="page-footer">
      <p>
        {__CREDITS__.length > 0 && `${footer.source} `}
        {__CREDITS__.map(([before, name, url]) => (
          <Fragment key={`${name} ${url}`}>
            {before}
            {url ? (
              <a href={url} rel="noreferrer">
                {name}
              </a>
            ) : (
              name
            )}
          </Fragment>
        ))}
        {__CREDITS__.length > 0 ? `. ${footer.summaries}` : footer.summaries}
      </p>
      <p className="print:hidden">
        <Link to="/about">{nav.about}</Link>
        {` · ${footer.project} `}
        {site.hasFeeds && (
          <a href={siteAddress({ ...site, origin: '' }, 'feed.xml')}>{footer.feed}</a>
        )}
      </p>
    </footer>
  );
}
