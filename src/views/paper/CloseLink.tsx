import { Link } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { useTexts } from '../../i18n/messages';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { isPlainClick } from '../../ui/isPlainClick';
import { useClosePaper } from '../browse/useClosePaper';
import { useQuestion } from '../useQuestion';

/** Closes the paper; a link to its list, so that it works without script and in a new tab. */
export function CloseLink() {
  const { close } = useTexts('paper');
  const closePaper = useClosePaper();
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    closePaper();
  };
  return (
    <Link
      to="/"
      search={useQuestion()}
      aria-label={close}
      title={close}
      className={`${ICON_BUTTON} print:hidden`}
      onClick={onClick}
    >
      <Icon name="close" />
    </Link>
  );
}
