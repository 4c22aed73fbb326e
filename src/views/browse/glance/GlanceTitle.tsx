import type { ReactNode } from 'react';

/**
 * What the glance is of, with its size.
 *
 * @param aside comes late and does not move it
 */
export function GlanceTitle({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="target mt-6 flex items-center justify-between gap-4">
      <h2 className="text-[1.625rem] leading-8 font-bold tracking-tight">{children}</h2>
      {aside}
    </div>
  );
}
