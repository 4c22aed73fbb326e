import descriptions from '../../topics/descriptions.txt?raw';
import { createDescribe } from '../text/describedClause';
import { Descriptions } from '../text/descriptions';

/** What tells concepts by plain words: one module, which comes in a file of its own when it is first needed. */
export const descriptionModule = {
  describe: createDescribe(new Descriptions(descriptions)),
};

export type DescriptionModule = typeof descriptionModule;
