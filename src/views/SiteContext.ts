import { createContext } from 'react';
import type { Site } from '../digest/site';

/** The address of the site, and what the build has written for it. */
export type BuiltSite = Site & {
  /**
   * Whether there are feeds. The origin does not say it in the browser, which always has one, whether the build
   * was told it or not.
   */
  readonly hasFeeds: boolean;
};

export const SiteContext = createContext<BuiltSite>({ origin: '', base: '/', hasFeeds: false });
