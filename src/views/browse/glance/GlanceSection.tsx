import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** Next to the title, quiet. */
  note?: ReactNode;
  /** Leads to all of it. */
  more?: ReactNode;
  children: ReactNode;
};

/** A part of the glance after its stories: below them, in a wide pane in the margin next to them. */
export function GlanceSection({ title, note, more, children }: Props) {
  return (
    <section className="mt-2 border-ink pt-4 @lg:border-t-2">
      <div className="flex flex-wrap items-baseline gap-x-2 text-13 text-ink-3">
        <h3 className="text-15 font-bold text-ink">{title}</h3>
        {note}
        {more && <span className="ml-auto">{more}</span>}
      </div>
      {children}
    </section>
  );
}
