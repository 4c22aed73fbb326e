import type { LibraryTexts } from '../ko/library';
import { format } from './format';

const { number } = format;

export const texts: LibraryTexts = {
  title: 'Library',
  shelf: 'Show of the library',
  shelves: { saved: 'Saved', unread: 'Unread', noted: 'Notes', read: 'Read' },
  sort: 'Order',
  sorts: { kept: 'Last kept', day: 'Newest', votes: 'Votes' },
  facts: (unread) => `${unread} unread`,
  emptyShelf: {
    saved: 'No paper is saved.',
    unread: 'Every saved paper has been read.',
    noted: 'No paper has a note.',
    read: 'No paper has been read.',
  },
  empty: {
    title: 'Nothing kept yet',
    save: 'Press the star of a paper to save it, or S while it is open.',
    read: 'A paper that stays open for a moment counts as read and turns quiet in lists; so does M.',
    device:
      'The library is in this browser alone. There is no account. If you have one on another device, bring its backup file.',
  },
  opening: 'Opening the library',
  more: (n) => `Show ${number(n)} more`,
  missing: (n) => `Papers that this archive lacks: ${number(n)}`,
  backup: {
    title: 'Backup',
    what: 'The library is in this browser alone. As a file it cannot be lost, and goes on on another device.',
    download: 'Download a backup',
    restore: 'Restore from a file',
    preview: 'Restoring changes this',
    same: 'All that is in this file is in the library.',
    newer:
      'A newer version wrote this file. Only what this version knows is shown; the rest is kept, too.',
    refused: (n) => `Entries left out because they cannot be read: ${number(n)}`,
    labels: {
      saved: 'Saved',
      read: 'Read',
      notes: 'Notes',
      lists: 'Lists',
      places: 'Places in lists',
      searches: 'Saved searches',
      authors: 'Followed authors',
    },
    added: (n) => `${number(n)} more`,
    removed: (n) => `${number(n)} fewer`,
    changed: (n) => `${number(n)} changed`,
    take: 'Restore',
    cancel: 'Cancel',
    taken: 'Restored.',
    failed: {
      unreadable: 'The file cannot be read. It is cut off, or something else.',
      foreign: 'This is no backup of a library.',
      'too-large': 'The file is too large. Up to 50 MB are read.',
    },
  },
  note: { title: 'Note', hint: 'Words like #seminar become tags' },
  marks: {
    saved: (n) => (n === 1 ? 'Saved.' : `${number(n)} papers saved.`),
    unsaved: (n) => (n === 1 ? 'No longer saved.' : `${number(n)} papers no longer saved.`),
    read: (n) => (n === 1 ? 'Marked as read.' : `${number(n)} papers marked as read.`),
    unread: (n) => (n === 1 ? 'Marked as unread.' : `${number(n)} papers marked as unread.`),
    'all-read': (n) => `${number(n)} ${n === 1 ? 'paper' : 'papers'} marked as read.`,
    listed: (n) => (n === 1 ? 'Put into the list.' : `${number(n)} papers put into the list.`),
    unlisted: (n) =>
      n === 1 ? 'Taken out of the list.' : `${number(n)} papers taken out of the list.`,
    'lists-changed': (n) => (n === 1 ? 'Lists changed.' : `Lists of ${number(n)} papers changed.`),
    renamed: () => 'List renamed.',
    deleted: () => 'List deleted. Its papers keep their other marks.',
    undo: 'Undo',
    toList: 'To a list…',
    first:
      'It stays in this browser on this device alone. Unless installed as an app, Safari may drop it after a week without a visit.',
    unkept: 'This browser cannot keep it; it is remembered for this visit only.',
  },
  lists: {
    later: 'Read later',
    put: 'Put into lists',
    putMany: (n) => `Put ${number(n)} papers into lists`,
    create: 'New list',
    name: 'Name of the list',
    make: 'Create',
    close: 'Close',
  },
};
