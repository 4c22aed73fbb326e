import type { ArxivId } from '../../digest/arxivId';
import type { Paper } from '../../digest/paper';
import type { SectionKind } from '../../digest/section';
import type { Alternative } from '../text/clause';
import { type ClauseEvidence, type Evidence, readEvidence } from '../text/readEvidence';
import type { TextMatches } from '../text/textMatches';

/** A place of a paper. `bullet` counts from 1 within its section. */
export type Place =
  | { readonly kind: 'title' | 'link' | 'keywords' | 'authors' }
  | { readonly kind: 'bullet'; readonly section: SectionKind | null; readonly bullet: number };

/** How a paper answers one clause of a question. */
export type ExplainedClause = {
  readonly typed: string;
  /** null: it does not. */
  readonly by: Alternative['kind'] | null;
  /** What the paper says in its place; null: the words themselves. */
  readonly said: string | null;
  /** Whether it counts little and need not be there. */
  readonly isHint: boolean;
  /** In the order of the paper. */
  readonly places: readonly Place[];
  readonly worth: number;
};

/** Why a paper is where it is among the hits. */
export type Explanation = {
  readonly id: ArxivId;
  /** All worths together, by which hits are ordered. */
  readonly score: number;
  readonly clauses: readonly ExplainedClause[];
  /** Worth besides the clauses, above 0 alone. */
  readonly more: readonly {
    readonly kind: 'index' | 'together' | 'whole' | 'author';
    readonly worth: number;
  }[];
};

const MORE = ['together', 'whole', 'author', 'index'] as const;

/** Explains some hits; leaves those out that no index has found. */
export function explain({ evidence }: TextMatches, ids: readonly ArxivId[]): Explanation[] {
  return ids.flatMap((id) => {
    const source = evidence(id);
    const found = source && readEvidence(...source);
    return found ? explanationOf(id, found) : [];
  });
}

function explanationOf(id: ArxivId, evidence: Evidence): Explanation {
  const places = placesOf(evidence.doc.paper);
  const clauses = evidence.clauses.map((clause) => explainClause(clause, evidence.docId, places));
  const more = MORE.map((kind) => ({ kind, worth: evidence[kind] })).filter(
    ({ worth }) => worth > 0,
  );
  const score = [...clauses, ...more].reduce((sum, { worth }) => sum + worth, 0);
  return { id, score, clauses, more };
}

function explainClause(
  { clause: { tokens, alternatives }, isHint, passages, worth }: ClauseEvidence,
  docId: number,
  places: readonly Place[],
): ExplainedClause {
  const [heaviest] = alternatives
    .filter(({ scores }) => scores.has(docId))
    .sort((a, b) => Number(a.kind === 'apart') - Number(b.kind === 'apart') || b.weight - a.weight);
  const found = places.filter((_, at) => passages[at]);
  const isByName = heaviest !== undefined && heaviest.kind !== 'apart' && found.length === 0;
  return {
    typed: tokens.map(({ text }) => text).join(' '),
    by: heaviest?.kind ?? null,
    said: heaviest?.said ?? null,
    isHint,
    places: isByName ? [{ kind: 'authors' }] : unique(found),
    worth,
  };
}

/** The place of each passage of a paper, in the order of `Doc.passages`. */
function placesOf({ sections, code, project, keywords }: Paper): Place[] {
  const bullets = sections.flatMap(({ kind, bullets }) =>
    bullets.map((_, at): Place => ({ kind: 'bullet', section: kind, bullet: at + 1 })),
  );
  const links = [code, project].flatMap((address) => (address ? [{ kind: 'link' } as const] : []));
  return [
    { kind: 'title' },
    ...bullets,
    ...links,
    ...keywords.map(() => ({ kind: 'keywords' }) as const),
  ];
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
