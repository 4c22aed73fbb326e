import { lazyModule } from '../../ui/lazyModule';

/** The list of a day. */
export const dayScreen = lazyModule(() => import('./day/DayScreen'));
