import { createContext } from 'react';
import type { Source } from '../digest/siteSettings';

/** Where the digests come from, by the settings of the site; the build writes it in. */
declare const __SOURCES__: readonly Source[];

export const SourcesContext = createContext(__SOURCES__);
