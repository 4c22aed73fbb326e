import type { ReactNode } from 'react';

/** What the glance is of, with its size. */
export function GlanceTitle({ children }: { children: ReactNode }) {
  return <h2 className="mt-6 text-[1.625rem] leading-8 font-bold tracking-tight">{children}</h2>;
}
