import type { Paper } from '../../digest/paper';
import { foldCaseAndAccents, normalizeKey } from '../../korean/normalize';
import { phraseOf } from '../text/forms';
import { MIN_CAMEL_PART } from '../text/latinTerms';
import { excerpt } from './excerpt';

export type Segment = { readonly text: string; readonly marked: boolean };

/** Marks the same forms in many texts. Lists that mark nothing get along without it and this module. */
export type Highlighter = {
  readonly highlight: (text: string) => Segment[];
  readonly countMatches: (text: string) => number;
  readonly excerpt: (paper: Paper) => string | null;
};

/** `highlight`, `countMatches` and `excerpt` for some forms, which are prepared once. */
export function createHighlighter(forms: readonly string[]): Highlighter {
  const matchers = forms.filter((form) => form !== '').map(matcherOf);
  const spansIn = (text: string): (readonly Span[])[] => {
    // Most sentences have none of the forms, and the place of each letter is expensive to know.
    const key = normalizeKey(text);
    const present = matchers.filter(({ form }) => form.startsWith('"') || key.includes(form));
    if (present.length === 0) return [];
    const normalized = normalize(text);
    return present.map(({ find }) => find(normalized));
  };
  const countMatches = (text: string) => spansIn(text).filter((spans) => spans.length > 0).length;
  const firstMatch = (text: string) =>
    Math.min(
      ...spansIn(text)
        .flat()
        .map(({ start }) => start),
    );
  return {
    highlight: (text) => segmentsOf(text, mergeOverlaps(withoutLonger(spansIn(text).flat(), text))),
    countMatches,
    excerpt: (paper) => excerpt(paper, countMatches, firstMatch),
  };
}

/**
 * Cuts a text into segments, the occurrences of the forms marked. Ignores spacing, case and accents;
 * overlapping occurrences are one segment. The joined segments are the text.
 * `highlight('강화 학습을', ['강화학습'])` → **`강화 학습`**, `을`.
 *
 * @param forms normalized keys, or quoted texts in their quotes (`Form`); a Latin key is marked as a word, words or
 *   parts of camel case only
 */
export function highlight(text: string, forms: readonly string[]): Segment[] {
  return createHighlighter(forms).highlight(text);
}

/** How many of the forms a text has; a form that occurs twice counts once. */
export function countMatches(text: string, forms: readonly string[]): number {
  return createHighlighter(forms).countMatches(text);
}

/** A part of a text, from `start` up to but not including `end`. */
type Span = { readonly start: number; readonly end: number };

/** A text, its normalized key, and for each letter of the key its index in the text. */
type NormalizedText = {
  readonly text: string;
  readonly key: string;
  readonly indexes: readonly number[];
};

/** Finds the occurrences of a form. */
type Matcher = {
  readonly form: string;
  readonly find: (normalized: NormalizedText) => readonly Span[];
};

function matcherOf(form: string): Matcher {
  const phrase = phraseOf(form);
  if (phrase) return { form, find: ({ text }) => phrase.spans(text) };
  const isLatinForm = /^[a-z0-9]+$/.test(form);
  return {
    form,
    find(normalized) {
      const spans = occurrences(normalized, form);
      return isLatinForm
        ? spans.filter(({ start, end }) => isWhole(normalized.text, start, end, form))
        : spans;
    },
  };
}

/** The segments of a text by the spans to mark, which are in order and apart. */
function segmentsOf(text: string, spans: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start > end) segments.push({ text: text.slice(end, span.start), marked: false });
    segments.push({ text: text.slice(span.start, span.end), marked: true });
    end = span.end;
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false });
  return segments;
}

function normalize(text: string): NormalizedText {
  let key = '';
  const indexes: number[] = [];
  let index = 0;
  for (const character of text) {
    // One character may become several letters: ß.
    const letters = normalizeKey(character);
    key += letters;
    for (let count = 0; count < letters.length; count++) indexes.push(index);
    index += character.length;
  }
  return { text, key, indexes };
}

function occurrences({ text, key, indexes }: NormalizedText, form: string): Span[] {
  const spans: Span[] = [];
  for (let at = key.indexOf(form); at >= 0; at = key.indexOf(form, at + form.length)) {
    const start = indexes[at] ?? 0;
    const last = indexes[at + form.length - 1] ?? 0;
    spans.push({ start, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) });
  }
  return spans;
}

/** What ends a clause, which no term goes across. */
const CLAUSE_END = /[:;,.!?]\s/;

/**
 * Whether a part of a text is a word, the plural of one, or words of one clause: no Latin letter touches it, or the
 * letter begins another part of camel case, as the index takes it apart (`latinTerms`): `RAG` in `GraphRAG`.
 */
function isWhole(text: string, start: number, end: number, form: string): boolean {
  if (CLAUSE_END.test(text.slice(start, end))) return false;
  const hasParts = form.length >= MIN_CAMEL_PART;
  const isBorder = (at: number) => {
    const around = text.slice(at - 1, at + 1);
    const [before, after] = [kindOf(text.charAt(at - 1)), kindOf(text.charAt(at))];
    return before === '' || before !== after || (hasParts && /^[a-z][A-Z]$/.test(around));
  };
  const [ending = ''] = /^e?s/i.exec(text.slice(end)) ?? [];
  return isBorder(start) && (isBorder(end) || (ending !== '' && isBorder(end + ending.length)));
}

/** `''`: it is no part of a Latin word or number. */
function kindOf(character: string): '' | 'letter' | 'digit' {
  if (/^\d$/.test(character)) return 'digit';
  return /^[a-z]+$/.test(foldCaseAndAccents(character)) ? 'letter' : '';
}

/** Leaves out words of which a part in camel case is marked as well: `VideoGPT` where `Video` was asked for. */
function withoutLonger(spans: readonly Span[], text: string): Span[] {
  const isPartOf = (part: Span, { start, end }: Span) =>
    part.start === start && part.end < end && /^[A-Z][A-Za-z\d]*$/.test(text.slice(part.end, end));
  return spans.filter((span) => !spans.some((part) => isPartOf(part, span)));
}

function mergeOverlaps(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = merged.at(-1);
    if (previous && span.start < previous.end) {
      const end = Math.max(previous.end, span.end);
      merged[merged.length - 1] = { start: previous.start, end };
    } else merged.push(span);
  }
  return merged;
}
