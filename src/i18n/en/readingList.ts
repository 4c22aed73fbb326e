import type { ReadingListTexts } from '../ko/readingList';
import { format } from './format';

const { number } = format;

export const texts: ReadingListTexts = {
  import: {
    title: 'Import a reading list',
    what: 'Finds arXiv papers in a BibTeX, RIS or CSV file, or in a pasted text, and takes them into the library.',
    open: 'Find in a file or a text',
    close: 'Close',
    hint: 'Exports of Zotero and Mendeley are read, tables, and texts with links. A file is read in this browser alone and sent nowhere.',
    file: 'Choose a file',
    paste: 'Paste a text or links here',
    nothing: 'No arXiv papers were found.',
    found: (papers) => `Found: ${papers}`,
    missing: (n) => `This archive lacks ${number(n)} of them. Once a digest lists one, it appears.`,
    old: (n) => `Left out, since their ids are of before 2007: ${number(n)}`,
    others: (n) => `Left out, without an arXiv id: ${number(n)}`,
    more: (n) => `${number(n)} more`,
    unchecked: 'Whether the archive has them could not be checked.',
    failed: 'The file could not be read. Please choose it again.',
    tooLarge: 'The file is too large. Up to 20 MB are read.',
  },
};
