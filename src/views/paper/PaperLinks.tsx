import { useRouter } from '@tanstack/react-router';
import type { ArxivId } from '../../digest/arxivId';
import { useMessages } from '../../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../../ui/looks';
import { CopyButton } from './CopyButton';
import { arxivAbstract, elsewhere } from './links';

/** Ways from here to the paper itself, and the link to this page. */
export function PaperLinks({ id }: { id: ArxivId }) {
  const { paper: words } = useMessages();
  const router = useRouter();
  // Without the question: who gets the link gets the paper, not the sender's list.
  const { href } = router.buildLocation({ to: '/paper/$', params: { _splat: id }, search: {} });
  const address = new URL(router.history.createHref(href), window.location.origin).href;
  return (
    <nav aria-label={words.links} className="my-4 flex flex-wrap gap-1.5">
      <a href={arxivAbstract(id)} rel="noreferrer" className={BUTTON_PRIMARY}>
        arXiv {id}
      </a>
      {elsewhere(id).map(({ name, href: place }) => (
        <a key={name} href={place} rel="noreferrer" className={BUTTON}>
          {name}
        </a>
      ))}
      <CopyButton text={address} />
    </nav>
  );
}
