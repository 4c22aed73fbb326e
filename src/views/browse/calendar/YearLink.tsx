import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../i18n/messages';
import { QUIET_LINK } from '../../../ui/classNames';
import { isPlainClick } from '../../../ui/isPlainClick';

type Props = {
  /** `'2025'` */
  year: string;
  onGo?: () => void;
};

/** The way to the page of a year. */
export function YearLink({ year, onGo }: Props) {
  const words = useTexts('period');
  return (
    <Link
      to="/year/{-$year}"
      params={{ year }}
      search={{}}
      onClick={(event) => isPlainClick(event) && onGo?.()}
      className={`target inline-flex items-center text-13 ${QUIET_LINK}`}
    >
      {words.wholeYear(year)}
    </Link>
  );
}
