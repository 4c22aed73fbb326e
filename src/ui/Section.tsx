import type { ReactNode } from 'react';
import { Page } from './Page';

/** A section of a text page, under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-7 border-t border-rule pt-4">
      <h2 className="mb-2 text-17 font-bold">{title}</h2>
      {children}
    </section>
  );
}

/** A page of running text. */
export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Page title={title}>
      <div className="max-w-180 pt-4 text-15 leading-[1.78]">{children}</div>
    </Page>
  );
}

/** Names with their values; null: not known yet. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [name: string, value: string | null])[];
}) {
  return (
    <dl className="grid grid-cols-[fit-content(50%)_minmax(0,1fr)] gap-x-6 gap-y-1 text-14">
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-ink-2">{name}</dt>
          <dd className="wrap-anywhere">{value ?? '…'}</dd>
        </div>
      ))}
    </dl>
  );
}
