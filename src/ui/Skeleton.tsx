/** Widths of the lines; literal names, so that the style sheet holds them. */
const LINES = ['w-[62%]', 'w-[38%]', 'w-[91%]', 'w-[88%]', 'w-[57%]', 'w-[41%]', 'w-[93%]'];

/** Bars in the place and size of lines that are on their way. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div aria-busy="true" className="appear-late flex flex-col gap-3 py-5 noscript:hidden">
      <span className="sr-only">{label}</span>
      {LINES.map((width) => (
        <div key={width} className={`h-4 rounded-sm bg-rule-2 ${width}`} />
      ))}
    </div>
  );
}
