import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import { bibtex } from './bibtex';
import { chatText } from './chatText';
import type { Credits } from './credits';
import { cslJson } from './cslJson';
import { csv } from './csv';
import { listJson } from './listJson';
import { markdown } from './markdown';
import { ris } from './ris';

/**
 * Every export format, in the order in which dialogs offer them. Adding one takes a file next to this
 * one with a `write` function and its test, a row here, and its name in `formats` of
 * `i18n/<language>/share.ts`, without which the dialog does not compile.
 */
export const FORMATS = formats({
  bibtex: { extension: 'bib', mediaType: 'application/x-bibtex', for: 'any', write: bibtex },
  ris: {
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    for: 'any',
    write: ris,
  },
  csl: {
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    for: 'any',
    write: cslJson,
  },
  markdown: { extension: 'md', mediaType: 'text/markdown', for: 'any', write: markdown },
  text: { extension: 'txt', mediaType: 'text/plain', for: 'any', write: chatText },
  csv: { extension: 'csv', mediaType: 'text/csv', for: 'list', write: csv },
  json: { extension: 'json', mediaType: 'application/json', for: 'list', write: listJson },
});

export type CitationFormat = keyof typeof FORMATS;

/** The names of all formats, in the order of the table. */
export const FORMAT_NAMES = Object.keys(FORMATS) as CitationFormat[];

type Format = {
  /** File name extension, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** `any`: offered for a single paper too. */
  readonly for: 'any' | 'list';
  /** `link` gives the address of a paper's page. */
  readonly write: (
    papers: readonly Paper[],
    link: (id: ArxivId) => string,
    credits: Credits,
  ) => string;
};

/** Gives all rows one type, so that any of them can be called with all arguments. */
function formats<Name extends string>(table: Readonly<Record<Name, Format>>) {
  return table;
}
