import { lazyModule } from '../../ui/lazyModule';

const Nothing = () => <></>;
/** Where the charts do not load: the fields next to them choose days and votes as well. */
const none = { DayBlocks: Nothing, DayChart: Nothing, VoteChart: Nothing };

async function load(): Promise<typeof import('./charts')['charts']> {
  return import('./charts').then(({ charts }) => charts).catch(() => none);
}

/** The charts of the filters, which come when the fields are on screen. */
export const charts = lazyModule(load);
