import { lazy, Suspense } from 'react';
import { type Inline, parseInline, withoutLinks } from '../../digest/inline';
import { texToText } from '../../digest/texToText';
import type { Highlighter } from '../../search/display/highlight';
import { useHydrated } from '../../ui/useHydrated';

/** Loads the math library only where a text contains math. */
const Formula = lazy(() => import('./Formula'));

/** A sentence with its inline markup; what the highlighter finds is marked. */
export function RichText({
  text,
  highlighter = null,
}: {
  text: string;
  highlighter?: Highlighter | null;
}) {
  return <Parts parts={parseInline(text)} highlighter={highlighter} />;
}

/** A title with its inline markup. A title is the text of a link wherever it is listed: it has none of its own. */
export function TitleText({
  title,
  highlighter = null,
}: {
  title: string;
  highlighter?: Highlighter | null;
}) {
  return <Parts parts={withoutLinks(parseInline(title))} highlighter={highlighter} />;
}

function Parts({
  parts,
  highlighter,
}: {
  parts: readonly Inline[];
  highlighter: Highlighter | null;
}) {
  return parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their order
    <InlinePart key={index} part={part} highlighter={highlighter} />
  ));
}

/** A segment of a text with inline markup. */
export function InlinePart({
  part,
  highlighter,
}: {
  part: Inline;
  highlighter: Highlighter | null;
}) {
  switch (part.kind) {
    case 'text':
      return <Marked text={part.text} highlighter={highlighter} />;
    case 'code':
      return <code className="rounded-sm bg-wash px-1 font-mono text-[0.9em]">{part.text}</code>;
    case 'strong':
      return (
        <strong>
          <Parts parts={part.children} highlighter={highlighter} />
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
  if (!highlighter) return <Unbroken text={text} />;
  return highlighter.highlight(text).map((segment, index) =>
    segment.marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: segments of one text keep their order
      <mark key={index}>{segment.text}</mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Unbroken key={index} text={segment.text} />
    ),
  );
}

/**
 * Where browsers break a line all the same, with `keep-all`: before the particle of a figure or a bracket
 * (`92%` / `로`), and after the hyphen of a word (`General-` / `Level`).
 */
export const BREAKS = /([)%\]][가-힣]|(?<=\p{L})-\p{L})/u;

/** Plain text whose words stay whole at the end of a line. */
function Unbroken({ text }: { text: string }) {
  if (!BREAKS.test(text)) return text;
  return text.split(BREAKS).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their order
      <span key={index} className="whitespace-nowrap">
        {piece}
      </span>
    ),
  );
}
