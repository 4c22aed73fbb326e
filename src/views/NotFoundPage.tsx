import { Link } from '@tanstack/react-router';
import { useMessages } from '../i18n/messages';
import { BUTTON } from '../ui/classNames';
import { Notice } from '../ui/Notice';
import { usePageHead } from './usePageHead';

/** The screen of an address that no screen has. */
export function NotFoundPage() {
  const { notFound, failure } = useMessages();
  usePageHead({ title: notFound.title, address: () => null });
  return (
    <Notice level={1} title={notFound.title} hint={notFound.hint}>
      <Link to="/" search={{}} className={BUTTON}>
        {failure.home}
      </Link>
    </Notice>
  );
}
