import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import {
  eachPosting,
  FIELDS,
  type PackedPostings,
} from '../../../../src/search/text/packedPostings';

/** A paper as plain MiniSearch takes it: terms, ready. */
export type TermsOfPaper = Readonly<Record<(typeof FIELDS)[number], readonly string[]>> & {
  readonly id: number;
};

/** Options that take ready terms, each field a text with a space between two of them. */
const OPTIONS: Options<TermsOfPaper> = {
  fields: [...FIELDS],
  extractField: (paper, field) =>
    field === 'id'
      ? paper.id
      : FIELDS.flatMap((name) => (name === field ? paper[name] : [])).join(' '),
  tokenize: (text) => text.split(' ').filter((term) => term !== ''),
  processTerm: (term) => term,
};

/** The index that MiniSearch itself makes of some papers. */
export function miniSearchOf(papers: readonly TermsOfPaper[]): MiniSearch<TermsOfPaper> {
  const index = new MiniSearch(OPTIONS);
  index.addAll(papers);
  return index;
}

/** The MiniSearch that our postings are, loaded by its documented serialized format. */
export function loadPostings(
  postings: PackedPostings,
  paperCount: number,
): MiniSearch<TermsOfPaper> {
  return MiniSearch.loadJSON(JSON.stringify(asPlainObject(postings, paperCount)), OPTIONS);
}

/** Our postings in MiniSearch's serialized format, version 2. */
function asPlainObject(postings: PackedPostings, paperCount: number): AsPlainObject {
  // A field's length is the number of its distinct terms.
  const lengths = Array.from({ length: paperCount }, () => FIELDS.map(() => 0));
  const index = postings.terms.map((term, number): AsPlainObject['index'][number] => {
    const byField: Record<string, Record<string, number>> = {};
    eachPosting(postings, number, (paper, field, frequency) => {
      byField[field] = { ...byField[field], [paper]: frequency };
      const ofPaper = lengths[paper];
      if (ofPaper) ofPaper[field] = (ofPaper[field] ?? 0) + 1;
    });
    return [term, byField];
  });
  const mean = (field: number) =>
    lengths.reduce((sum, ofPaper) => sum + (ofPaper[field] ?? 0), 0) / (paperCount || 1);
  return {
    documentCount: paperCount,
    nextId: paperCount,
    documentIds: Object.fromEntries(lengths.map((_, paper) => [paper, paper])),
    fieldIds: Object.fromEntries(FIELDS.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(lengths.entries()),
    averageFieldLength: FIELDS.map((_, field) => mean(field)),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
}
