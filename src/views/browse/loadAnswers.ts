import { lazyModule } from '../../ui/lazyModule';

/** What shows the answer to a question. */
export const answers = lazyModule(async () => (await import('./answers')).answers);
