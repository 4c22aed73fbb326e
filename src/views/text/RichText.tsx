import { Fragment, lazy, Suspense } from 'react';
import { type Inline, parseInline } from '../../digest/inline';
import { texToText } from '../../digest/texToText';
import { highlight } from '../../search/display/highlight';
import { useHydrated } from '../../ui/useHydrated';

/** Loads the math library only where a text holds math. */
const Formula = lazy(() => import('./Formula'));

/** A title or sentence with its inline markup, the asked terms marked in its words. */
export function RichText({ text, asked = [] }: { text: string; asked?: readonly string[] }) {
  return <Parts parts={parseInline(text)} asked={asked} />;
}

function Parts({ parts, asked }: { parts: readonly Inline[]; asked: readonly string[] }) {
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    <Piece key={place} part={part} asked={asked} />
  ));
}

function Piece({ part, asked }: { part: Inline; asked: readonly string[] }) {
  switch (part.kind) {
    case 'text':
      return <Marked text={part.text} asked={asked} />;
    case 'code':
      return <code className="rounded-sm bg-wash px-1 font-mono text-[0.9em]">{part.text}</code>;
    case 'strong':
      return (
        <strong>
          <Parts parts={part.children} asked={asked} />
        </strong>
      );
    case 'link':
      return (
        <a
          href={part.href}
          target="_blank"
          rel="noreferrer"
          className="underline decoration-rule underline-offset-3 hover:decoration-ink-3"
        >
          {part.text}
        </a>
      );
    case 'math':
      return <MathPart tex={part.tex} />;
  }
}

/** Plain words in a page rendered at build and until the library has come. */
function MathPart({ tex }: { tex: string }) {
  const hydrated = useHydrated();
  const words = texToText(tex) || tex;
  return hydrated ? (
    <Suspense fallback={words}>
      <Formula tex={tex} />
    </Suspense>
  ) : (
    words
  );
}

/** Words with the asked terms marked. */
export function Marked({ text, asked }: { text: string; asked: readonly string[] }) {
  return highlight(text, asked).map(({ text: words, marked }, place) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments of one text never change places
      <mark key={place}>{words}</mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={place}>{words}</Fragment>
    ),
  );
}
