/** What counts: a numeral before a counter, 여러, digits. */
const COUNT = /^(?:한|두|세|네|다섯|열|몇|여러|수십|수백|수천|수만|백|천|만|단|\d+)$/;

const COUNTED =
  /^(개|장|대|명|마리|권|편|군데|가지|차례)(?:짜리|씩|만|도|을|를|이|가|은|는|의|에|에서|로|으로|만으로|로만)?$/;

/** The counter that a word is after a count, without its particle: `('한', '장으로')` → 장. null: it counts nothing. */
export function counterAfter(count: string, word: string): string | null {
  return COUNT.test(count) ? (COUNTED.exec(word)?.[1] ?? null) : null;
}
