import { correctionModule } from '../../../src/search/correction/correctionModule';
import { LazyParts } from '../../../src/search/lazyParts';

/** The parts of the search, there before it starts: it corrects at once. */
export const LOADED_PARTS = new LazyParts({ corrections: async () => correctionModule });
await LOADED_PARTS.wait();
