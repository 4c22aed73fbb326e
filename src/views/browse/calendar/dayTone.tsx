/** The background of a day by its number of papers: how full it is, in four steps. */
export function dayTone(papers: number): string {
  if (papers <= 8) return 'bg-d1';
  if (papers <= 18) return 'bg-d2';
  return papers <= 28 ? 'bg-d3' : 'bg-d4';
}
