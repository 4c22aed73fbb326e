import { Link } from '@tanstack/react-router';
import { useMessages } from '../../../i18n/messages';
import { ICON_BUTTON, QUIET_LINK } from '../../../ui/classNames';
import { focusMain } from '../../../ui/focusMain';
import { Icon } from '../../../ui/Icon';
import { useSetting } from '../../settings';

/** Says what this page is, for the first visits or until it is dismissed. */
export function Intro({ className }: { className: string }) {
  const { room, nav, site } = useMessages();
  const [visits, setVisits] = useSetting('visits');
  if (visits === 'known') return null;
  return (
    <div data-intro className={`flex items-center justify-between ${className}`}>
      <p className="text-13 leading-5 text-ink-2">
        {site.tagline}{' '}
        <Link to="/about" className={`reach -mx-2.5 px-2.5 ${QUIET_LINK}`}>
          {nav.about}
        </Link>
      </p>
      <button
        type="button"
        aria-label={room.dismiss}
        title={room.dismiss}
        className={`${ICON_BUTTON} -mr-3`}
        onClick={() => {
          focusMain();
          setVisits('known');
        }}
      >
        <Icon name="icon-close" />
      </button>
    </div>
  );
}
