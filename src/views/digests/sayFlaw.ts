import type { FileProblem } from '../../archive/filesRead';

type Flaw = Extract<FileProblem, { readonly about: 'file' }>['flaw'];
/** What the words for a kind of flaw are told. */
type DataOf = { readonly [One in Flaw as One['kind']]: One['data'] };
type FlawOf<Kind extends keyof DataOf> = {
  [K in Kind]: { readonly kind: K; readonly data: DataOf[K] };
}[Kind];
type FlawWords = { readonly [Kind in keyof DataOf]: (data: DataOf[Kind]) => string };

/** Says what is wrong with a file as a whole, in the words of a language. */
export function sayFlaw<Kind extends keyof DataOf>(
  { kind, data }: FlawOf<Kind>,
  words: FlawWords,
): string {
  return words[kind](data);
}
