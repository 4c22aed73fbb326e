/** Room for the filters, as high as they are without any of them on. */
export function FilterBarPlaceholder() {
  return <div className="h-[9.5rem] border-b border-rule lg:h-[7.5rem] print:hidden" />;
}
