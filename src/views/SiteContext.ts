import { createContext } from 'react';
import type { Site } from '../digest/site';

/** The address of the site, and what the build has written for it. */
export type BuiltSite = Site & {
  /** Whether there are feeds. In the browser the origin does not tell: it is known there even if the build was not told. */
  readonly hasFeeds: boolean;
};

export const SiteContext = createContext<BuiltSite>({ origin: '', base: '/', hasFeeds: false });
