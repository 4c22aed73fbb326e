import { Link } from '@tanstack/react-router';
import type { Failure } from '../failure';
import { useMessages } from '../i18n/messages';
import { BUTTON, BUTTON_PRIMARY } from '../ui/classNames';
import { Notice } from '../ui/Notice';
import { usePageHead } from './usePageHead';

type Props = {
  failure: Failure;
  retry: () => void;
  /** 1 where it stands in place of a whole screen. */
  level?: 1 | 2;
};

/** What failed, in a sentence, and the way to try again. */
export function Failed({ failure: found, retry, level = 2 }: Props) {
  const { failure } = useMessages();
  // In place of a screen it must not go by the name of the screen before.
  usePageHead(level === 1 ? { title: failure.title, address: () => null } : null);
  return (
    <Notice alert level={level} title={failure.title} hint={failure.describe(found)}>
      <button type="button" className={BUTTON_PRIMARY} onClick={retry}>
        {failure.retry}
      </button>
      <Link to="/" className={BUTTON}>
        {failure.home}
      </Link>
    </Notice>
  );
}
