import type { KeptTexts } from '../ko/kept';
import { papers } from './counts';

export const texts: KeptTexts = {
  unreadOnly: 'Unread only',
  choose: 'Library',
  lists: 'Lists',
  tags: 'Tags',
  foreign: {
    title: 'This is the library of another device',
    what: 'What is saved, read, noted or put into lists stays on the device where it was marked. What this address names is not on this one.',
    rest: 'Show what else is asked for',
    all: 'Show all papers',
  },
  search: {
    label: 'Search the library',
    clear: 'Clear the search',
    found: (n) => `${papers(n)} found`,
    looking: 'Searching',
    none: 'Nothing in the library matches.',
    notesOnly: 'Search is not available: only notes were looked at.',
  },
};
