import { Link } from '@tanstack/react-router';
import type { Failure } from '../failure';
import { useMessages } from '../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../ui/classNames';
import type { HeadTag } from '../ui/head';
import { Notice } from '../ui/Notice';
import { useHead } from '../ui/useHead';

/** Not by `usePageHead`: the first script has no other use for it. */
const NOINDEX: HeadTag = { name: 'meta', attributes: { name: 'robots', content: 'noindex' } };

type Props = {
  failure: Failure;
  retry: () => void;
  /** 1 where it replaces a whole screen. */
  level?: 1 | 2;
};

/** What failed, in a sentence, with a button to try again. */
export function Failed({ failure, retry, level = 2 }: Props) {
  const { failure: words, site } = useMessages();
  // The title of the previous screen must not stay.
  useHead(level === 1 ? { title: `${words.title} · ${site.name}`, tags: [NOINDEX] } : null);
  return (
    <Notice alert level={level} title={words.title} hint={words.describe(failure)}>
      <button type="button" className={BUTTON_PRIMARY} onClick={retry}>
        {words.retry}
      </button>
      <Link to="/" className={BUTTON}>
        {words.home}
      </Link>
    </Notice>
  );
}
