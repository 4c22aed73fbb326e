import type { AuthorTexts } from '../ko/authors';
import { authors, papers } from './counts';

export const texts: AuthorTexts = {
  title: 'Authors',
  find: 'Author name',
  findPlaceholder: 'Part of a name',
  namesakes: 'Names stand as the digests write them. People who share a name may be mixed.',
  none: 'No author by that name.',
  noneHint: 'Try the beginning of a first or last name.',
  papersBy: 'Papers',
  coauthors: 'Co-authors',
  coauthorsHeldBack: 'They are known once all papers are read.',
  together: (name) => `Papers together with ${name}`,
  overTime: 'Papers listed',
  best: 'Most votes',
  joint: (n) => `${papers(n)} together`,
  noCoauthors: 'No co-authors.',
  filter: 'Show only this author in Days',
  notFound: 'No author by this name here.',
  nearest: 'These names come nearest.',
  notFoundHint: 'Look for a part of the name in the list of authors.',
  all: 'List of authors',
  late: (n) => `${authors(n)} more found`,
  lateNote: 'More authors were found.',
  more: 'Show more',
  name: 'Name',
  votes: 'Votes',
};
