/** Widths of a paragraph's lines. Literal class names: Tailwind finds no composed ones. */
const LINES = ['w-11/12', 'w-4/5', 'w-1/3'];

/** Placeholder of text that is loading: two paragraphs. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div aria-busy="true" className="appear-late flex flex-col gap-3 py-5 noscript:hidden">
      <span className="sr-only">{label}</span>
      {[1, 2].map((paragraph) =>
        LINES.map((width) => (
          <div key={paragraph + width} className={`h-4 rounded-sm bg-rule-2 ${width}`} />
        )),
      )}
    </div>
  );
}
