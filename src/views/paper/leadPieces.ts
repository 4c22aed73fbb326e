/**
 * A Korean sentence cut at its brackets with Latin letters, which are every other piece; whole where it has
 * markup, and in other languages.
 */
export function leadPieces(lead: string, language: string): string[] {
  if (language !== 'ko' || /[*`$[\]\\]/.test(lead)) return [lead];
  return lead.split(/( ?\([^()]*[a-z][^()]*\))/i);
}
