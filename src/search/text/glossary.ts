/** A synonym of a term, and the share of the term's glosses that are this one. */
export type Gloss = { readonly text: string; readonly share: number };

/** The synonyms of terms that an archive writes itself, by key (`normalizeKey`), commonest first. */
export type Glossary = ReadonlyMap<string, readonly Gloss[]>;
