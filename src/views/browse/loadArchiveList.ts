import { lazyModule } from '../../ui/lazyModule';

/** The list of the whole archive.. */
export const archiveList = lazyModule(() => import('./ArchiveList'));
