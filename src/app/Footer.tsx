import { useMessages } from '../i18n/messages';

/** The source and licence of the digests, under every screen. */
export function Footer() {
  const { footer } = useMessages();
  return (
    <footer className="border-t border-rule px-4 py-8 text-center text-12 leading-relaxed text-ink-3">
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
      <p>{footer.project}</p>
    </footer>
  );
}
