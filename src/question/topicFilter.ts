import { type Facet, type FilterRow, increase, type SearchFilterRow } from './filterRow';

/** Papers about all of these topics, by id. */
export type TopicFields = { readonly topics: readonly string[] };

type TopicCounts = {
  /** Papers that one more topic would leave; empty while topics are unknown. */
  readonly topics: ReadonlyMap<string, number>;
};

export const NO_TOPICS: TopicFields = { topics: [] };

/** An address may name thousands; no reader chooses as many. */
const MAX_TOPICS = 20;
/** Longer than any id. */
const TOPIC_ID = /^[a-z\d-]{1,80}$/;

/** `topic`, repeated: papers about all of the topics. The half of the page. */
export const topicFilter = {
  read(params) {
    const ids = params.getAll('topic').filter((id) => TOPIC_ID.test(id));
    return { topics: [...new Set(ids)].slice(0, MAX_TOPICS) };
  },
  write({ topics }, params) {
    for (const id of topics) params.append('topic', id);
  },
  chips: ({ topics }) =>
    topics.map((id) => ({
      condition: { kind: 'topic', id },
      without: withoutTopic(topics, id),
    })),
  contradiction: () => null,
} satisfies FilterRow<TopicFields>;

/** The half of the worker. Lets no paper through while its topics are unknown. */
export const topicSearch = {
  kind: 'topic',
  compile: ({ topics }, { topicsOf }) =>
    topics.length > 0
      ? (_, { id }) => {
          const ofPaper = topicsOf(id);
          return topics.every((topic) => ofPaper.includes(topic));
        }
      : null,
  compileOperator: () => null,
  createFacet: ({ topicsOf }): Facet<TopicCounts> => {
    const topics = new Map<string, number>();
    return {
      counts: { topics },
      isNarrowing: true,
      add(_, { id }) {
        for (const topic of topicsOf(id)) increase(topics, topic, 1);
      },
    };
  },
  lift: ({ topics }) => topics.map((id) => ({ text: id, change: withoutTopic(topics, id) })),
} as const satisfies SearchFilterRow<TopicFields>;

function withoutTopic(topics: readonly string[], id: string): TopicFields {
  return { topics: topics.filter((other) => other !== id) };
}
