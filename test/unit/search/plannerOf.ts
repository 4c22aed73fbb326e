import { descriptionModule } from '../../../src/search/query/descriptionModule';
import type { Corpus } from '../../../src/search/text/corpus';
import type { Glossary } from '../../../src/search/text/glossary';
import { HangulNames } from '../../../src/search/text/hangulNames';
import { QueryPlanner } from '../../../src/search/text/queryPlan';

/** A planner that reads names in Hangul and descriptions at once. */
export function plannerOf(corpus: Corpus, glossary: Glossary): QueryPlanner {
  const names = new HangulNames(corpus);
  return new QueryPlanner(corpus, glossary, {
    names: () => names,
    neededNames: () => names,
    describe: () => descriptionModule.describe,
  });
}
