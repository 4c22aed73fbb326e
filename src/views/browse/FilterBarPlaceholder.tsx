/** Keeps the height of the filter bar, as it is with no filter on. */
export function FilterBarPlaceholder() {
  return <div className="h-[9.5rem] border-b border-rule lg:h-[7.5rem] print:hidden" />;
}
