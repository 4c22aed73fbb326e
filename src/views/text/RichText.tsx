import { Fragment, lazy, Suspense } from 'react';
import { type Inline, parseInline } from '../../digest/inline';
import { texToText } from '../../digest/texToText';
import type { Highlighter } from '../../search/display/highlight';
import { useHydrated } from '../../ui/useHydrated';

/** Loads the math library only where a text contains math. */
const Formula = lazy(() => import('./Formula'));

type Look = {
  highlighter?: Highlighter | null;
  /** The text is the text of a link: HTML has no link inside a link, so its own are plain text. */
  inLink?: boolean;
};

/** A title or sentence with its inline markup; what the highlighter finds is marked. */
export function RichText({ text, ...look }: { text: string } & Look) {
  return <Parts parts={parseInline(text)} {...look} />;
}

function Parts({ parts, ...look }: { parts: readonly Inline[] } & Look) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their order
    <InlinePart key={index} part={part} {...look} />
  ));
}

function InlinePart({ part, ...look }: { part: Inline } & Look) {
  const { highlighter = null, inLink = false } = look;
  switch (part.kind) {
    case 'text':
      return <Marked text={part.text} highlighter={highlighter} />;
    case 'code':
      return <code className="rounded-sm bg-wash px-1 font-mono text-[0.9em]">{part.text}</code>;
    case 'strong':
      return (
        <strong>
          <Parts parts={part.children} {...look} />
        </strong>
      );
    case 'link':
      return inLink ? (
        <Marked text={part.text} highlighter={highlighter} />
      ) : (
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

/** Plain text in a page rendered at build and until the library has loaded. */
function MathPart({ tex }: { tex: string }) {
  const hydrated = useHydrated();
  const plain = texToText(tex) || tex;
  return hydrated ? (
    <Suspense fallback={plain}>
      <Formula tex={tex} />
    </Suspense>
  ) : (
    plain
  );
}

/** Plain text in which what the highlighter finds is marked. */
export function Marked({ text, highlighter }: { text: string; highlighter: Highlighter | null }) {
  if (!highlighter) return text;
  return highlighter.highlight(text).map((segment, index) =>
    segment.marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments of one text keep their order
      <mark key={index}>{segment.text}</mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>{segment.text}</Fragment>
    ),
  );
}
