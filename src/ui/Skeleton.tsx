/** Bars in the place and size of lines that are on their way. */
export function Skeleton({ lines, label }: { lines: readonly string[]; label: string }) {
  return (
    <div aria-busy="true" className="appear-late flex flex-col gap-3 py-5">
      <span className="sr-only">{label}</span>
      {lines.map((width) => (
        <div key={width} className="h-4 rounded-sm bg-rule-2" style={{ width }} />
      ))}
    </div>
  );
}
