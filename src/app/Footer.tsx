import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { siteAddress } from '../digest/site';
import { useMessages } from '../i18n/messages';
import { SiteContext } from '../views/SiteContext';

/** The feed, and the source and licence of the digests, under every screen. */
export function Footer() {
  const { footer, nav } = useMessages();
  const site = useContext(SiteContext);
  return (
    <footer className="page-footer">
      <p>
        {footer.source}{' '}
        <a className="underline" href="https://github.com/l-yohai/daily_papers_ko" rel="noreferrer">
          l-yohai/daily_papers_ko
        </a>
        ,{' '}
        <a
          className="underline"
          href="https://creativecommons.org/licenses/by-nc-nd/4.0/"
          rel="noreferrer"
        >
          CC BY-NC-ND 4.0
        </a>
        . {footer.summaries}
      </p>
      <p className="print:hidden">
        <Link to="/about" className="underline">
          {nav.about}
        </Link>
        {' · '}
        {footer.project}
        {site.hasFeeds && (
          <>
            {' '}
            <a className="underline" href={siteAddress({ ...site, origin: '' }, 'feed.xml')}>
              {footer.feed}
            </a>
          </>
        )}
      </p>
    </footer>
  );
}
