/** Keeps the height of the filter bar, as it is with no filter on. */
export function FilterBarPlaceholder() {
  return <div className="h-12.25 border-b border-rule lg:h-11.25 print:hidden" />;
}
