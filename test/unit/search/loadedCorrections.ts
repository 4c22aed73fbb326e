import { correctionModule } from '../../../src/search/correction/correctionModule';
import { LazyCorrections } from '../../../src/search/correction/lazyCorrections';

/** What corrects words, there before a search starts: it corrects at once. */
export const LOADED_CORRECTIONS = new LazyCorrections(async () => correctionModule);
await LOADED_CORRECTIONS.wait();
