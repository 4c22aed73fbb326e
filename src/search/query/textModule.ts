import { LazyParts, type PartImports } from '../lazyParts';
import { createLazySpoken } from './lazySpoken';
import type { PaperStore } from './paperStore';
import { TieredSearch } from './tieredSearch';

/** Questions of every kind: half-typed, initials, a typo, the other keyboard, names, nonsense. */
const WARM_UP: readonly string[] = [
  ...'ㅁ a 모데 몯 ㄱㅎ difusion rkdghk 확산모델을 model'.split(' '),
  '강화 학습 kai',
  '뷁쉙 x',
];

const IMPORTS: PartImports = {
  corrections: async () => (await import('../correction/correctionModule')).correctionModule,
  descriptions: async () => (await import('./descriptionModule')).descriptionModule,
};

/** All that looks into texts: one module, which comes in a file of its own when it is first needed. */
export const textModule = {
  createTextSearch: (store: PaperStore) => new TieredSearch(store, new LazyParts(IMPORTS)),
  ...createLazySpoken(() => import('./spokenQuestion')),
  warmUpTexts: WARM_UP,
};

export type TextModule = typeof textModule;
