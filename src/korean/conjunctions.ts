/**
 * Words that join sentences. They look like forms of verbs, and texts are full of them: 그리고 is no 그리다. Source:
 * conjunctive adverbs (접속 부사) of the Standard Korean Language Dictionary (표준국어대사전).
 */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  '그리고 그러나 그런데 그래서 그래도 그러면 그러므로 그렇지만 그리하여 하지만 따라서 또는 혹은 또한'.split(
    ' ',
  ),
);
