import type { ReactNode } from 'react';

/** Fills the place of missing content: a sentence, a hint, and buttons or links to go on with. */
export function Notice(props: {
  title: string;
  hint?: string;
  level?: 1 | 2;
  alert?: boolean;
  children?: ReactNode;
}) {
  const Heading = props.level === 1 ? 'h1' : 'h2';
  return (
    <div role={props.alert ? 'alert' : undefined} className="mx-auto max-w-md py-16 text-center">
      <Heading className="text-19 font-bold tracking-tight text-balance">{props.title}</Heading>
      {props.hint && (
        <p className="mt-2 text-15 leading-relaxed text-balance text-ink-2">{props.hint}</p>
      )}
      {props.children && (
        <div className="mt-5 flex flex-wrap justify-center gap-2">{props.children}</div>
      )}
    </div>
  );
}
