import type { DigestsTexts } from '../ko/digests';
import { format } from './format';

const { number } = format;

export const texts: DigestsTexts = {
  title: 'My digests',
  what: 'Add digest files of your own, and read, filter and search them with the papers of this site. They never leave this browser.',
  choose: {
    files: 'Choose files',
    folder: 'Choose a folder',
    hint: 'Markdown, JSON, JSONL or zip; up to 50 MB and ten thousand papers at a time. You can also drop files on any page.',
  },
  drop: {
    title: 'Drop to read as your digests',
    hint: 'You see what is in them before anything is added.',
  },
  run: {
    reading: 'Reading files',
    stop: 'Stop',
    taken: (name) => `Added: ${name}`,
    removed: (n) => `Removed: ${number(n)}`,
    undo: 'Undo',
  },
  preview: {
    nothing: 'No paper could be read.',
    known: (n) =>
      `Of ${number(n)} papers that this site has on the same day, the site's own are shown.`,
    others: (n) => `Files left out, as they are no digests: ${number(n)}`,
    take: 'Add',
    cancel: 'Cancel',
    close: 'Close',
  },
  reports: {
    title: (n) => `Files not read as they are: ${number(n)}`,
    line: (n) => `Line ${number(n)}`,
    more: (n) => `More problems in this file: ${number(n)}`,
    showAll: 'Show all',
  },
  faults: {
    'not-text': (line) =>
      `Not read: from line ${number(line)} on it is not UTF-8. Save it as UTF-8.`,
    'not-a-digest': 'Neither a day nor a paper was found, so it does not count as a digest.',
    unreadable: 'The browser could not open this file.',
    'too-much-text': 'Not read: it goes beyond the 50 MB that are read at a time.',
    'too-many-papers':
      'Not read from here on: it goes beyond the ten thousand papers that are read at a time.',
    damaged: 'The file is damaged or cut. What could be read was read.',
    encrypted: 'Not read: it has a password.',
    'unknown-method': 'It is packed in a way this app does not know. Pack it again as a plain zip.',
    'climbs-out': 'Not read: its name leads out of the folder.',
    nested: 'A zip within a zip is not read. Unpack it first.',
  },
  list: {
    none: 'No digests have been added yet.',
    title: (n) => (n === 1 ? '1 import' : `${number(n)} imports`),
    newest: 'Show the newest day',
    remove: 'Remove',
    removeOne: (name) => `Remove ${name}`,
    removeAll: 'Remove all',
  },
  unkept: 'This browser cannot keep them: they are there for this visit only.',
};
