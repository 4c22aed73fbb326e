import type { LibraryTexts } from '../ko/library';
import { format } from './format';

const { number } = format;

export const texts: LibraryTexts = {
  marks: {
    saved: () => 'Saved.',
    unsaved: () => 'No longer saved.',
    read: () => 'Marked as read.',
    unread: () => 'Marked as unread.',
    'all-read': (n) => `${number(n)} ${n === 1 ? 'paper' : 'papers'} marked as read.`,
    undo: 'Undo',
    first:
      'It stays in this browser on this device alone. Unless installed as an app, Safari may drop it after a week without a visit.',
    unkept: 'This browser cannot keep it; it is remembered for this visit only.',
  },
};
