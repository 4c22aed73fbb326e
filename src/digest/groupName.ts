/**
 * Returns whether an author is a group rather than a person, by its words: `'Gemini Team'`, `'01. AI'`,
 * `'o9 contributors'`, `'the Llama team'`. Covers the groups among the authors of 138 days.
 */
export function isGroup(name: string): boolean {
  return GROUP.test(name);
}

const GROUP =
  /^\d|^the\s|(?:^|[\s-])AI$|\b(?:[Tt]eams?|Group|Labs?|Consortium|Collaboration|Project|Community|Foundation|Institute|University|[Cc]ontributors|[Aa]uthors)\b/;
