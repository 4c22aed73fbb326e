import descriptions from '../../topics/descriptions.txt?raw';
import { createDescribedClause } from '../text/describedClause';
import { Descriptions } from '../text/descriptions';

/** What tells concepts by plain words: one module, which comes in a file of its own when it is first needed. */
export const descriptionModule = {
  describedClause: createDescribedClause(new Descriptions(descriptions)),
};

export type DescriptionModule = typeof descriptionModule;
