import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import { buildCorpus, type Corpus, nameParts, nameTerms } from './corpus';
import { isAnswerable, readHalfTyped } from './halfTyped';
import type { Scores } from './lookup';
import { type Group, Planner } from './plan';
import { rank } from './rank';
import { Repairer } from './repair';

export type Found = {
  /** Papers with all that was asked, best first. */
  readonly ids: readonly ArxivId[];
  /** Papers with most of it, best first, where few have all. */
  readonly partly: readonly ArxivId[];
  /** What was looked for in place of what was typed; null: that very text. */
  readonly repaired: string | null;
  /** How what was asked stands in texts, squeezed. */
  readonly forms: readonly string[];
};

const NOTHING: Found = { ids: [], partly: [], repaired: null, forms: [] };

/** With fewer papers than this a repair is tried; with fewer than that, papers with a part. */
const FEW = 3;
const PARTLY_BELOW = 20;
const MOST_PARTLY = 40;

/** An author counts as asked for by this many letters at least. */
const SHORTEST_NAME = 4;

/** Search over the text of some papers. A new one is made when there are more papers. */
export class TextSearch {
  private readonly corpus: Corpus;
  private readonly planner: Planner;
  private readonly repairer: Repairer;

  constructor(papers: readonly Paper[]) {
    this.corpus = buildCorpus(papers);
    this.planner = new Planner(this.corpus);
    this.repairer = new Repairer(this.planner);
  }

  /** What a text finds; a text in quotes, those very words. */
  search(text: string): Found {
    const quoted = /^"(.+)"$/.exec(text)?.[1];
    const units = this.planner.lookup.units(quoted ?? text);
    if (units.length === 0) return NOTHING;
    if (quoted !== undefined) return this.answer(quoted, [this.planner.asTyped(units)]);
    const groups = this.planner.plan(units, true);
    const typed = this.answer(text, groups);
    const unfinished = units.length > 1 && units.at(-1)?.text.length === 1;
    const half = unfinished ? readHalfTyped(this.planner, units) : null;
    if (half?.groups.every(isAnswerable)) return this.merge(typed, this.answer(text, half.groups));
    const enough = groups.every(isAnswerable) && typed.ids.length >= FEW;
    if (enough || this.byAuthor(text).size > 0) return typed;
    const repair = this.repairer.repair(text, units);
    if (!repair) return typed;
    const repaired = this.answer(repair.text ?? text, repair.groups);
    if (repaired.ids.length <= typed.ids.length) return typed;
    return { ...this.merge(typed, repaired), repaired: repair.text };
  }

  /** What was typed comes first. */
  private merge(typed: Found, more: Found): Found {
    const ids = [...new Set([...typed.ids, ...more.ids])];
    const partly = more.partly.filter((id) => !ids.includes(id));
    return { ids, partly, repaired: null, forms: [...new Set([...typed.forms, ...more.forms])] };
  }

  private answer(text: string, groups: readonly Group[]): Found {
    const required = groups.filter(({ optional }) => !optional);
    const asked = required.length > 0 ? required : groups;
    const scores = asked.map((group) => this.planner.scores(group));
    const rarities = new Map(asked.map((group, at) => [group, this.rarity(scores[at])] as const));
    const byAuthor = this.byAuthor(text);
    const all = new Map(
      this.planner.lookup.all(scores.map((set, at) => raise(set, rarities, asked[at]))),
    );
    for (const doc of byAuthor) if (!all.has(doc)) all.set(doc, 0);
    const { docs } = this.corpus;
    const rarity = (group: Group) => rarities.get(group) ?? 0;
    const order = rank(all, { docs, text, groups: asked, rarity, byAuthor });
    const partly = all.size < PARTLY_BELOW && asked.length > 1 ? this.partly(scores, all) : [];
    const forms = asked.flatMap(({ alternatives }) => alternatives.flatMap((way) => way.forms));
    return {
      ids: this.idsOf(order),
      partly: this.idsOf(partly),
      repaired: null,
      forms: [...new Set(forms)],
    };
  }

  /** Papers with at least half of the rarity asked for; a word nobody has is the rarest. */
  private partly(scores: readonly Scores[], all: Scores): number[] {
    const rarities = scores.map((set) => this.rarity(set));
    const half = rarities.reduce((sum, value) => sum + value, 0) / 2;
    const sums = new Map<number, number>();
    for (const [at, set] of scores.entries()) {
      for (const doc of set.keys()) {
        if (!all.has(doc)) sums.set(doc, (sums.get(doc) ?? 0) + (rarities[at] ?? 0));
      }
    }
    return [...sums]
      .filter(([, sum]) => sum >= half)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_PARTLY)
      .map(([doc]) => doc);
  }

  /** Inverse document frequency, as in BM25. */
  private rarity(scores: Scores | undefined): number {
    const papers = scores?.size ?? 0;
    return Math.log(1 + (this.corpus.docs.length - papers + 0.5) / (papers + 0.5));
  }

  /** Papers of which one author has all the parts that the whole question consists of. */
  private byAuthor(text: string): Set<number> {
    const parts = /^[\p{Script=Latin}\s\-.'’]+$/u.test(text) ? nameParts(text) : [];
    if (parts.join('').length < SHORTEST_NAME) return new Set();
    const { index, docs } = this.corpus;
    const [rarest = ''] = [...parts].sort((a, b) => b.length - a.length);
    const terms = [rarest, parts.join(''), ...index.longer(rarest, 50)];
    const candidates = new Set(terms.flatMap((term) => [...index.papersBy(term)]));
    const isAsked = (name: string): boolean => {
      const own = nameTerms(name);
      const begins = (part: string, piece: string) =>
        part.length === 2 ? piece === part : piece.startsWith(part);
      return (
        own.includes(parts.join('')) ||
        parts.every((part) => own.some((piece) => begins(part, piece)))
      );
    };
    return new Set([...candidates].filter((doc) => docs[doc]?.names.some(isAsked)));
  }

  private idsOf(docs: readonly number[]): ArxivId[] {
    return docs.flatMap((doc) => this.corpus.docs[doc]?.id ?? []);
  }
}

function raise(
  scores: Scores,
  rarities: ReadonlyMap<Group, number>,
  group: Group | undefined,
): Scores {
  const rarity = (group && rarities.get(group)) ?? 1;
  return new Map(Array.from(scores, ([doc, score]) => [doc, score * rarity] as const));
}
