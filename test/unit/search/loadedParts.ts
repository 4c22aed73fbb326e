import { correctionModule } from '../../../src/search/correction/correctionModule';
import { LazyParts } from '../../../src/search/lazyParts';
import { descriptionModule } from '../../../src/search/query/descriptionModule';

/** The parts of the search, there before it starts: it corrects at once. */
export const LOADED_PARTS = new LazyParts({
  corrections: async () => correctionModule,
  descriptions: async () => descriptionModule,
});
await LOADED_PARTS.wait();
