import { Link } from '@tanstack/react-router';
import type { Failure } from '../failure';
import { useMessages } from '../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../ui/classNames';
import { Notice } from '../ui/Notice';
import { usePageHead } from './usePageHead';

type Props = {
  failure: Failure;
  retry: () => void;
  /** 1 where it replaces a whole screen. */
  level?: 1 | 2;
};

/** What failed, in a sentence, with a button to try again. */
export function Failed({ failure, retry, level = 2 }: Props) {
  const { failure: words } = useMessages();
  // The title of the previous screen must not stay.
  usePageHead(level === 1 ? { title: words.title, address: () => null } : null);
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
