/** What topics are divided into, in the order shown. */
export const TOPIC_GROUPS = ['task', 'method', 'model', 'data', 'area'] as const;
export type TopicGroup = (typeof TOPIC_GROUPS)[number];

/** What papers can be about, as readers see it. */
export type TopicName = {
  /** ASCII, in addresses: never changes and never goes to another topic. `'reinforcement-learning'` */
  readonly id: string;
  readonly korean: string;
  readonly english: string;
};
