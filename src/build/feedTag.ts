import type { Site } from '../digest/site';
import { InputError } from './inputError';

/** The year since which ids have this form: a tag says when its author had the name. */
const SINCE = '2026';

const TAG = /^tag:[a-z0-9.@_-]+,\d{4}(-\d{2}(-\d{2})?)?:[\w.~!$&'()*+,;=:@/?%-]*$/;

/** Parses `FEED_ID`, `'tag:lab.example,2026:papers'`. Returns null where it is not set; throws where it is no tag. */
export function parseFeedId(text: string | undefined): string | null {
  if (!text) return null;
  if (TAG.test(text)) return text.replace(/(?<![:/])$/, '/');
  throw new InputError(`FEED_ID: expected a tag like tag:lab.example,2026:papers, found ${text}`);
}

/**
 * Returns what the ids in feeds begin with, a tag by https://www.rfc-editor.org/rfc/rfc4151. The address of the site
 * is no part of it where that is possible, so that readers know each entry again after a move:
 *
 * - `FEED_ID` as it is set
 * - else the name that a code host gives the owner of the site's repository:
 *   `'https://github.com/lab/papers'` → `'tag:lab.github.io,2026:papers/'`
 * - else the host and path under which the site is published: `'tag:papers.example,2026:'`. Only this one changes
 *   with a move, unless `FEED_ID` keeps it.
 *
 * @param repository an https address; null: not known
 * @param site its origin is not empty
 */
export function feedTag(feedId: string | null, repository: string | null, site: Site): string {
  const ofOwner = repository === null ? null : tagOfRepository(repository);
  const ofHost = () => `tag:${new URL(site.origin).hostname},${SINCE}:${site.base.slice(1)}`;
  return feedId ?? ofOwner ?? ofHost();
}

/** null: at a host that gives owners no name of their own. */
function tagOfRepository(repository: string): string | null {
  const [, host = '', owner = '', name = ''] =
    /^https:\/\/(github|gitlab)\.com\/([\w-]+)\/([\w./-]+?)(?:\.git)?\/?$/.exec(repository) ?? [];
  return host === '' ? null : `tag:${owner.toLowerCase()}.${host}.io,${SINCE}:${name}/`;
}
