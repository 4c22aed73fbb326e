import { createContext } from 'react';
import type { Site } from '../digest/site';

/** Where the app stands for those who come from elsewhere. */
export const SiteContext = createContext<Site>({ origin: '', base: '/' });
