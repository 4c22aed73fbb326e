import type { FollowingTexts } from '../ko/following';
import { format } from './format';

const { number } = format;

export const texts: FollowingTexts = {
  searches: 'Saved searches',
  authors: 'Followed authors',
  follow: 'Follow',
  fresh: (n) => `${number(n)} new`,
  freshSoFar: (n) => `${number(n)} new or more`,
  /** Of recent questions. */
  forgetKey: 'Delete removes one',
  rename: 'Name',
  renameOf: (name) => `Rename: ${name}`,
  newName: 'New name',
  done: 'Rename',
  remove: (name) => `Remove: ${name}`,
  removed: (name) => `Removed: ${name}`,
  undo: 'Undo',
};
