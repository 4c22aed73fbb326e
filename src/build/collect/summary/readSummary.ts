import { collapseSpaces } from '../../../digest/collapseSpaces';
import type { Section } from '../../../digest/paper';
import { isObject } from '../../../importers/jsonNode';
import type { SummaryLanguage } from './summaryLabel';
import { hasName, titleNames } from './titleNames';

/** The key of each section in the answer, and its label in the digest. */
const SECTIONS = [
  { key: 'whats_new', kind: 'whats-new', label: "What's New" },
  { key: 'technical_details', kind: 'technical-details', label: 'Technical Details' },
  {
    key: 'performance_highlights',
    kind: 'performance-highlights',
    label: 'Performance Highlights',
  },
] as const;

export type SummaryRead =
  | { readonly kind: 'sections'; readonly sections: readonly Section[] }
  /** What is wrong with the answer, sentences for the model. */
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

/** In characters. The summaries of the source have 72 to 511. */
const SHORTEST = 20;
const LONGEST = 2_000;

/** Of the letters of a section. Of 251 Korean summaries with three sections the lowest share was 0.28. */
const LEAST_SHARE: Readonly<Record<SummaryLanguage, number>> = { ko: 0.25, en: 0.8 };

const SCRIPT: Readonly<Record<SummaryLanguage, RegExp>> = {
  ko: /\p{Script=Hangul}/gu,
  en: /\p{Script=Latin}/gu,
};

/**
 * Reads the answer of a model as the sections of a summary. It must be JSON with all three, in the language, and
 * hold the names of the paper's title.
 */
export function readSummary(answer: string, title: string, language: SummaryLanguage): SummaryRead {
  const value = parseJson(answer);
  if (!isObject(value)) return { kind: 'faults', faults: ['The answer is not one JSON object.'] };
  const sections = SECTIONS.map(({ key, kind, label }) => {
    const text = textOf(value[key]);
    return { key, text, section: { kind, label, bullets: [{ text, children: [] }] } };
  });
  const all = sections.map(({ text }) => text).join('\n');
  const faults = [
    ...sections.flatMap(({ key, text }) => faultsOf(key, text, language)),
    ...titleNames(title)
      .filter((name) => !hasName(all, name))
      .map((name) => `The name "${name}" of the title is missing.`),
  ];
  if (faults.length > 0) return { kind: 'faults', faults };
  return { kind: 'sections', sections: sections.map(({ section }) => section) };
}

function faultsOf(key: string, text: string, language: SummaryLanguage): string[] {
  if (text === '') return [`"${key}" is missing.`];
  if (text.length < SHORTEST) return [`"${key}" is too short.`];
  if (text.length > LONGEST) return [`"${key}" is longer than ${LONGEST} characters.`];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(SCRIPT[language])?.length ?? 0;
  const isRight = own >= letters * LEAST_SHARE[language] && letters > 0;
  return isRight ? [] : [`"${key}" is not in ${LANGUAGE_NAMES[language]}.`];
}

/** As models know them. */
export const LANGUAGE_NAMES: Readonly<Record<SummaryLanguage, string>> = {
  ko: 'Korean',
  en: 'English',
};

/** The text of a section; of a list its sentences. `''`: none. */
function textOf(value: unknown): string {
  const texts = Array.isArray(value) ? value : [value];
  return collapseSpaces(texts.filter((text) => typeof text === 'string').join(' '));
}

/** Some models think aloud, put JSON between fences, or words around it. undefined: there is none. */
function parseJson(answer: string): unknown {
  const said = answer.replace(/^[\s\S]*<\/think>/, '');
  try {
    return JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}
