import type { ScreenPages } from '../../../src/build/screenPages';

/** Screens of every kind, in and out of the sitemap. */
export const SCREENS: readonly ScreenPages[] = [
  { path: '', content: 'newest-day', changes: 'with-digests' },
  { path: 'paper/', content: 'paper', changes: 'with-digests' },
  { path: 'day/', content: 'day', changes: 'with-digests' },
  { path: 'week/', content: 'week', changes: 'with-digests' },
  { path: 'month/', content: 'month', changes: 'with-digests' },
  { path: 'year/', content: 'year', changes: 'with-digests' },
  { path: 'topics', content: 'topics', changes: 'with-digests' },
  { path: 'topic/', content: 'topic', changes: 'with-digests' },
  { path: 'authors', content: 'archive', changes: 'with-digests' },
  { path: 'about', content: 'archive', changes: 'with-app' },
  { path: 'health', content: 'archive', changes: null },
];
