import { createContext } from 'react';
import type { Site } from '../digest/site';

/** Origin and base of the site, for absolute addresses. */
export const SiteContext = createContext<Site>({ origin: '', base: '/' });
