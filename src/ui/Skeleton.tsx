/** Widths of the lines. Literal class names: Tailwind finds no composed ones. */
const WIDTH_CLASSES = ['w-[62%]', 'w-[38%]', 'w-[91%]', 'w-[88%]', 'w-[57%]', 'w-[41%]', 'w-[93%]'];

/** Placeholder of text that is loading. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div aria-busy="true" className="appear-late flex flex-col gap-3 py-5 noscript:hidden">
      <span className="sr-only">{label}</span>
      {WIDTH_CLASSES.map((width) => (
        <div key={width} className={`h-4 rounded-sm bg-rule-2 ${width}`} />
      ))}
    </div>
  );
}
