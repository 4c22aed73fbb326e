import type { ReactNode } from 'react';
import { PAGE } from './classNames';

type Props = {
  title: ReactNode;
  /** At the end of the line of the title. */
  aside?: ReactNode;
  children: ReactNode;
};

const HEAD = 'border-b-2 border-ink pt-5 pb-3';
const TITLE = 'text-23 leading-8 font-bold tracking-tight sm:text-28 sm:leading-9';

/** A page of its own, under its title. */
export function Page({ title, aside, children }: Props) {
  return (
    <div className={`${PAGE} pb-16`}>
      {aside ? (
        <div className={`flex items-center justify-between gap-4 ${HEAD}`}>
          <h1 className={`shrink-0 ${TITLE}`}>{title}</h1>
          {aside}
        </div>
      ) : (
        <h1 className={`${HEAD} ${TITLE}`}>{title}</h1>
      )}
      {children}
    </div>
  );
}
