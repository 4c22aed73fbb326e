import { lazyModule } from '../../ui/lazyModule';

/** The list of the split view. */
export const browseList = lazyModule(() => import('./BrowseList'));
