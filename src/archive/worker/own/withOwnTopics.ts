import type { TopicsById } from '../../../search/query/paperStore';

/**
 * Adds the topics of the reader's own papers to those of the archive. A paper that has topics in the archive keeps
 * these. Topics that the archive does not list are left out: they have neither a page nor counts.
 */
export function withOwnTopics(ofArchive: TopicsById, own: TopicsById): TopicsById {
  const listed = new Set([...ofArchive.values()].flat());
  const topics = new Map(ofArchive);
  for (const [id, ofPaper] of own) {
    if (topics.has(id)) continue;
    const known = ofPaper.filter((topic) => listed.has(topic));
    topics.set(id, known);
  }
  return topics;
}
