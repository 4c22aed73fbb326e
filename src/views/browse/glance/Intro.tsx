import { Link } from '@tanstack/react-router';
import { useMessages } from '../../../i18n/messages';
import { ICON_BUTTON, QUIET_LINK } from '../../../ui/classNames';
import { Icon } from '../../../ui/Icon';
import { useSetting } from '../../settings';

/** Says what this page is, for the first visits or until it is dismissed. */
export function Intro({ className }: { className: string }) {
  const { room, nav } = useMessages();
  const [visits, setVisits] = useSetting('visits');
  if (visits === 'known') return null;
  return (
    <div data-intro className={`flex items-center gap-4 ${className}`}>
      <p className="min-w-0 flex-1 text-13 leading-5 text-ink-2">{room.what}</p>
      <Link
        to="/about"
        className={`target inline-flex min-w-11 items-center justify-center text-13 ${QUIET_LINK}`}
      >
        {nav.about}
      </Link>
      <button
        type="button"
        aria-label={room.dismiss}
        title={room.dismiss}
        className={`${ICON_BUTTON} -mr-3`}
        onClick={() => setVisits('known')}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
