import terms from '../../../src/topics/terms.txt?raw';
import { createTermTable } from '../../../src/topics/termTable';
import table from '../../../src/topics/topics.txt?raw';
import { createTopicTable } from '../../../src/topics/topicTable';

/** All topics that papers can have. */
export const TOPICS = createTopicTable(table, createTermTable(terms));
