import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plainText } from '../../../src/digest/plainText';
import { texToText } from '../../../src/digest/texToText';

export type CslName = {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
  readonly 'non-dropping-particle'?: string;
};

export type CslItem = {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly DOI: string;
  readonly URL: string;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly note?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly publisher?: string;
};

/** Reads a file with Citation.js, which detects the format. */
export function readCitations(text: string): readonly CslItem[] {
  return new Cite(text).data;
}

export function fullName(name: CslName): string {
  const { given, family, suffix, literal } = name;
  return [given, name['non-dropping-particle'], family, literal, suffix].filter(Boolean).join(' ');
}

/**
 * Normalises what formats write differently in a title: scripts as tags or as superscripts, quotes,
 * symbols that a library does not have.
 */
export function comparableTitle(title: string): string {
  return texToText(plainText(title).replace(/<\/?(?:i|b|sub|sup|span)[^<>]*>/g, ''))
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replaceAll('--', '–')
    .replace(/\s+/g, ' ');
}
