import type { QueryPlanner } from '../text/queryPlan';
import { Corrections } from './corrections';

/** What words need that no paper has: one module, which comes in a file of its own when it is first needed. */
export const correctionModule = {
  createCorrections: (planner: QueryPlanner) => new Corrections(planner),
};

export type CorrectionModule = typeof correctionModule;
