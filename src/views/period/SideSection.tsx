import { type ReactNode, useId } from 'react';

/** A part of the right column, under its heading; below the papers on narrow screens. */
export function SideSection(props: { title: string; hint?: string; children: ReactNode }) {
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      className="py-5 max-lg:border-t-2 max-lg:border-ink lg:border-b lg:border-rule lg:last:border-0"
    >
      <h2 id={titleId} className="mb-2 text-15 font-bold">
        {props.title}
        {props.hint && (
          <span className="ml-1 text-12 font-normal text-ink-3 print:hidden">{props.hint}</span>
        )}
      </h2>
      {props.children}
    </section>
  );
}
