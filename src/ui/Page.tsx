import type { ReactNode } from 'react';
import { PAGE } from './classNames';

/** A page of its own, under its title. */
export function Page({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className={`${PAGE} pb-16`}>
      <h1 className="border-b-2 border-ink pt-5 pb-3 text-23 leading-8 font-bold tracking-tight sm:text-28 sm:leading-9">
        {title}
      </h1>
      {children}
    </div>
  );
}
