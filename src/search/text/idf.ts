/** Inverse document frequency as BM25 has it: how telling a term is that `count` of `total` papers have. Above 0. */
export function idf(total: number, count: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}
