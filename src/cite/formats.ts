import type { ArxivId } from '../digest/arxivId';
import type { Paper } from '../digest/paper';
import { bibtex } from './bibtex';
import { chatText } from './chatText';
import { cslJson } from './cslJson';
import { csv } from './csv';
import { listJson } from './listJson';
import { markdown } from './markdown';
import { ris } from './ris';

type Format = {
  /** Of a file, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether it is offered for a single paper too. */
  readonly for: 'any' | 'list';
  /** `link` gives the address of our page of a paper. */
  readonly write: (papers: readonly Paper[], link: (id: ArxivId) => string) => string;
};

/** Every format the app writes, in the order it offers them. */
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

/** Every row with the same type, so that any of them can be called with both arguments. */
function formats<Name extends string>(table: Readonly<Record<Name, Format>>) {
  return table;
}
