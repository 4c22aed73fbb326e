// What Zotero reads in a page and a file, by the rules it publishes; written from reading
// https://github.com/zotero/translators (Embedded Metadata.js of 2024-06-13, RDF.js, COinS.js of
// 2015-06-04, RIS.js of 2023-07-28) and https://github.com/zotero/utilities (openurl.js, cleanAuthor
// of utilities.js). Only what concerns a paper of ours; no line of theirs.

export type Creator = { readonly firstName: string; readonly lastName: string };

export type ZoteroItem = {
  itemType?: string;
  creators: Creator[];
  pdf?: string;
  [field: string]: string | Creator[] | undefined;
};

type Tags = readonly (readonly [name: string, content: string])[];

/** cleanAuthor: with a comma the family is before the first one, else it is the last word. */
export function readCreator(name: string): Creator {
  const initials = (given: string) => given.replace(/\b([A-Z])(?=[ -]|$)/g, '$1.');
  const [lastName = '', firstName = ''] = name.split(/, ?/);
  if (name.includes(',')) return { firstName: initials(firstName), lastName };
  const words = name.split(' ');
  return { lastName: words.pop() ?? '', firstName: initials(words.join(' ')) };
}

const HIGHWIRE: Readonly<Record<string, string>> = {
  citation_title: 'title',
  citation_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_conference_title: 'conferenceName',
  citation_publisher: 'publisher',
  citation_abstract: 'abstractNote',
  citation_doi: 'DOI',
  citation_public_url: 'url',
};

/** Embedded Metadata: of equal tags the first; `og:` and `DC.` go through RDF before them. */
export function readPage(tags: Tags): ZoteroItem {
  const content = (name: string) => tags.find((tag) => tag[0] === name)?.[1];
  const item: ZoteroItem = { itemType: pageType(content), creators: [] };
  item.abstractNote = content('og:description') ?? content('description');
  for (const [name, field] of Object.entries(HIGHWIRE)) item[field] = content(name) ?? item[field];
  const authors = tags.filter(([name]) => name === 'citation_author').map(([, author]) => author);
  item.creators = authors
    .flatMap((author) => splitAuthors(author, authors.length))
    .map(readCreator);
  const pdf = content('citation_pdf_url');
  if (pdf) item.pdf = pdf;
  return item;
}

/** A tag of a journal is certain; then `og:type`, then `DC.type`; a title alone is a guess. */
function pageType(content: (name: string) => string | undefined): string {
  if (content('citation_journal_title')) return 'journalArticle';
  if (content('citation_conference_title')) return 'conferencePaper';
  if (content('og:type') === 'website') return 'webpage';
  if (content('DC.type') === 'preprint') return 'preprint';
  return content('citation_title') ? 'journalArticle' : 'webpage';
}

/** Semicolons separate names; so does the comma of a single tag when both sides hold a space. */
function splitAuthors(author: string, tags: number): string[] {
  const names = author.split(/\s*;\s*/);
  const halves = author.split(/\s*,\s*/);
  const two = halves[0]?.includes(' ') && halves[1]?.includes(' ');
  return names.length === 1 && tags === 1 && two ? halves : names;
}

const DUBLIN_CORE: Readonly<Record<string, string>> = {
  'rft.title': 'title',
  'rft.date': 'date',
  'rft.type': 'itemType',
  'rft.source': 'publicationTitle',
  'rft.description': 'abstractNote',
};

/** parseContextObject for Dublin Core: a web page until `rft.type` names a type. Pluses are spaces. */
export function readCoins(title: string): ZoteroItem {
  const item: ZoteroItem = { itemType: 'webpage', creators: [] };
  for (const pair of title.split('&')) {
    const [key = '', encoded = ''] = pair.split('=');
    const value = decodeURIComponent(encoded.replace(/\+|%2[bB]/g, ' '));
    const field = DUBLIN_CORE[key];
    if (field) item[field] = value;
    else if (key === 'rft.au') item.creators.push(readCreator(value));
    else if (key === 'rft_id' && value.startsWith('info:doi/')) item.DOI = value.slice(9);
    else if (key === 'rft_id' && value.startsWith('https://')) item.url = value;
    else if (key === 'rft.identifier' && value.startsWith('urn:doi:')) item.DOI = value.slice(4);
    else if (key === 'rft.identifier' && value.startsWith('https://')) item.url = value;
  }
  return item;
}

/** Types it does not know, `UNPB` among them, are journal articles. */
const RIS_TYPES: Readonly<Record<string, string>> = {
  MANSCPT: 'manuscript',
  UNPD: 'manuscript',
  RPRT: 'report',
};

const RIS_FIELDS: Readonly<Record<string, string>> = {
  TI: 'title',
  DO: 'DOI',
  UR: 'url',
  DB: 'archive',
  AN: 'archiveLocation',
  M3: 'manuscriptType',
  T2: 'publicationTitle',
  N1: 'note',
};

export function readRis(text: string): ZoteroItem[] {
  const items: ZoteroItem[] = [];
  for (const line of text.split('\r\n')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? [];
    const item = items.at(-1);
    const field = RIS_FIELDS[tag];
    if (tag === 'TY') items.push({ itemType: RIS_TYPES[value] ?? 'journalArticle', creators: [] });
    else if (item && field) item[field] = value;
    else if (item && tag === 'DA') item.date = value.split('/').filter(Boolean).join('-');
    else if (item && tag === 'AU') {
      const [lastName = '', ...given] = value.split(/\s*,\s*/);
      item.creators.push({ lastName, firstName: given.join(', ') });
    }
  }
  return items;
}
