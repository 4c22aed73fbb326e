import { Link } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { isPlainClick } from '../../ui/isPlainClick';
import { useClosePaper } from '../browse/useClosePaper';
import { useQuestion } from '../useQuestion';

type Props = {
  /** What it does, in a tooltip; of a sign alone it is the name. */
  label: string;
  className: string;
  children: ReactNode;
};

/** Closes the paper; a link to its list, so that it works without script and in a new tab. */
export function CloseLink({ label, className, children }: Props) {
  const closePaper = useClosePaper();
  const onClick = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    closePaper();
  };
  return (
    <Link to="/" search={useQuestion()} title={label} className={className} onClick={onClick}>
      {children}
    </Link>
  );
}
