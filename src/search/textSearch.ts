import { type ArxivId, pastedArxivId } from '../digest/arxivId';
import { type Operator, readText } from '../digest/operators';
import type { Paper } from '../digest/paper';
import { squeeze } from '../korean/fold';
import { papersByAuthor } from './byAuthor';
import { Completer } from './completions';
import { buildCorpus, type Corpus, countForm } from './corpus';
import { isAnswerable } from './halfTyped';
import type { Scores } from './lookup';
import { type Group, Planner } from './plan';
import { rank } from './rank';
import { Repairer } from './repair';
import { Vocabulary } from './vocabulary';

export type Found = {
  /** Papers with all that was asked, best first. */
  readonly ids: readonly ArxivId[];
  /** Papers with most of it, best first, where few have all. */
  readonly partly: readonly ArxivId[];
  /** What was looked for in place of the words that were typed; null: those very words. */
  readonly repaired: string | null;
  /** Words that the initials typed may stand for, commonest first. */
  readonly readings: readonly string[];
  /** How what was asked stands in texts, squeezed. */
  readonly forms: readonly string[];
  /** Why a paper was found that does not say what was typed. */
  readonly reasons: (id: ArxivId) => readonly Reason[];
};

/** A paper says `said` where `typed` was asked: another name for it, or a reading of its initials. */
export type Reason = {
  readonly kind: 'gloss' | 'initials';
  readonly typed: string;
  readonly said: string;
};

const NOTHING: Found = {
  ids: [],
  partly: [],
  repaired: null,
  readings: [],
  forms: [],
  reasons: () => [],
};

/** With fewer papers than this a repair is tried; with fewer than that, papers with a part. */
const FEW = 3;
const PARTLY_BELOW = 20;
const MOST_PARTLY = 40;

type TextOperator = Extract<Operator, { kind: 'text' }>;

/** Search over the text of some papers. A new one is made when there are more papers. */
export class TextSearch {
  private readonly corpus: Corpus;
  private readonly planner: Planner;
  private readonly vocabulary: Vocabulary;
  private readonly repairer: Repairer;
  private readonly completer: Completer;
  private readonly places: ReadonlyMap<ArxivId, number>;

  constructor(papers: readonly Paper[]) {
    this.corpus = buildCorpus(papers);
    this.planner = new Planner(this.corpus);
    const vocabulary = new Vocabulary(this.planner.lookup);
    this.vocabulary = vocabulary;
    this.repairer = new Repairer(this.planner, vocabulary);
    this.completer = new Completer(this.planner, vocabulary);
    this.places = new Map(this.corpus.docs.map(({ id }, place) => [id, place] as const));
  }

  /** What a question's text finds; its operators that ask for no text are not looked at. */
  search(text: string): Found {
    const { words, operators } = readText(text);
    const id = pastedArxivId(words);
    if (id && this.places.has(id)) return { ...NOTHING, ids: [id] };
    const texts = operators.filter((operator) => operator.kind === 'text');
    const fixed = texts.filter(({ not }) => !not);
    const found =
      words === '' && fixed.length === 0
        ? { ...NOTHING, ids: this.corpus.docs.map((doc) => doc.id) }
        : this.find(words, fixed);
    const left = this.withoutThese(texts);
    return { ...found, ids: left(found.ids), partly: left(found.partly) };
  }

  /** Papers that have all that a text asks for as it is spelt, in no order. */
  papersFor(text: string): readonly ArxivId[] {
    const { words, operators } = readText(text);
    const texts = operators.filter((operator) => operator.kind === 'text');
    const groups = this.planner.plan(this.planner.lookup.units(words), false);
    const fixed = texts.filter(({ not }) => !not).map((operator) => this.group(operator));
    const sets = required([...groups, ...fixed]).map((group) => this.planner.scores(group));
    return this.withoutThese(texts)(this.idsOf([...this.planner.lookup.all(sets).keys()]));
  }

  /**
   * Texts near some words: the words known to the archive that may have been meant for an unknown
   * one, then the words without it.
   */
  nearest(words: string): string[] {
    return this.repairer.nearest(this.planner.lookup.units(words));
  }

  /** Terms, spelt as people write them, that the end of some words may become. */
  completions(words: string): string[] {
    return this.completer.complete(words);
  }

  /** Makes the tables ready that repairs need, so that the first one need not wait. */
  warm(): void {
    this.vocabulary.warm();
  }

  private find(words: string, operators: readonly TextOperator[]): Found {
    const units = this.planner.lookup.units(words);
    const fixed = operators.map((operator) => this.group(operator));
    if (units.length === 0 && fixed.length === 0) return NOTHING;
    const whole = [words, ...operators.map(({ text }) => text)].join(' ');
    const groups = this.planner.plan(units, true);
    const typed = this.answer(whole, [...groups, ...fixed]);
    const enough = groups.every(isAnswerable) && typed.ids.length >= FEW;
    if (units.length === 0 || enough || papersByAuthor(this.corpus, words).size > 0) return typed;
    const repair = this.repairer.repair(words, units);
    if (!repair) return typed;
    const repaired = this.answer(repair.text ?? whole, [...repair.groups, ...fixed]);
    if (repaired.ids.length <= typed.ids.length) return typed;
    return { ...merge(typed, repaired), repaired: repair.text, readings: repair.readings ?? [] };
  }

  private group({ text, exact, inTitle }: TextOperator): Group {
    const units = this.planner.lookup.units(text);
    const group = exact ? this.planner.asTyped(units) : this.planner.group(units);
    return { ...group, optional: false, inTitle };
  }

  /** Takes the papers away that have what a text asks to be without. */
  private withoutThese(
    texts: readonly TextOperator[],
  ): (ids: readonly ArxivId[]) => readonly ArxivId[] {
    const without = new Set(texts.filter(({ not }) => not).flatMap((one) => this.papersWith(one)));
    return (ids) => (without.size === 0 ? ids : ids.filter((id) => !without.has(id)));
  }

  private papersWith({ text, inTitle }: TextOperator): ArxivId[] {
    const form = squeeze(text);
    const found = form === '' ? [] : [...this.planner.lookup.phrase(text).keys()];
    const titles = found.flatMap((place) => this.corpus.docs[place] ?? []);
    return titles
      .filter(({ passages: [title] }) => !inTitle || (title && countForm(title, form) > 0))
      .map(({ id }) => id);
  }

  private answer(text: string, groups: readonly Group[]): Found {
    const asked = required(groups);
    const scores = asked.map((group) => this.planner.scores(group));
    const rarities = new Map(asked.map((group, at) => [group, this.rarity(scores[at])] as const));
    const byAuthor = papersByAuthor(this.corpus, text);
    const all = new Map(this.planner.lookup.all(scores));
    for (const doc of byAuthor) if (!all.has(doc)) all.set(doc, 0);
    const { docs } = this.corpus;
    const rarity = (group: Group) => rarities.get(group) ?? 0;
    const order = rank(all, { docs, text, groups: asked, rarity, byAuthor });
    const partly = all.size < PARTLY_BELOW && asked.length > 1 ? this.partly(scores, all) : [];
    const forms = asked.flatMap(({ alternatives }) => alternatives.flatMap((way) => way.forms));
    return {
      ...NOTHING,
      ids: this.idsOf(order),
      partly: this.idsOf(partly),
      forms: [...new Set(forms)],
      reasons: (id) => {
        const place = this.places.get(id);
        return place === undefined ? [] : asked.flatMap((group) => reasonOf(group, place) ?? []);
      },
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

  private idsOf(docs: readonly number[]): ArxivId[] {
    return docs.flatMap((doc) => this.corpus.docs[doc]?.id ?? []);
  }
}

/** The groups a paper must answer: all of them where all are optional. */
function required(groups: readonly Group[]): readonly Group[] {
  const needed = groups.filter(({ optional }) => !optional);
  return needed.length > 0 ? needed : groups;
}

/** What was typed comes first. */
function merge(typed: Found, more: Found): Found {
  const first = new Set(typed.ids);
  const ids = [...new Set([...typed.ids, ...more.ids])];
  return {
    ...NOTHING,
    ids,
    partly: more.partly.filter((id) => !first.has(id)),
    forms: [...new Set([...typed.forms, ...more.forms])],
    reasons: (id) => (first.has(id) ? typed : more).reasons(id),
  };
}

/** null: the paper says what was typed, or no more is known. */
function reasonOf({ units, alternatives }: Group, place: number): Reason | null {
  const ways = alternatives.filter(({ scores }) => scores.has(place));
  if (ways.some(({ kind }) => kind === 'typed')) return null;
  const [best] = ways.sort((a, b) => b.weight - a.weight);
  if (best?.said === undefined || (best.kind !== 'gloss' && best.kind !== 'initials')) return null;
  return { kind: best.kind, typed: units.map(({ text }) => text).join(' '), said: best.said };
}
