import { lazyModule } from '../ui/lazyModule';

/** What the first screen shows right after first paint. */
export const laterParts = lazyModule(
  async () => (await import('./afterFirstPaint')).afterFirstPaint,
);
