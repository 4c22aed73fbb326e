import {
  digestQuery,
  firstRowsQuery,
  manifestQuery,
  paperQuery,
} from '../archive/page/fileQueries';
import type { PageContent } from '../build/screenPages';
import { MAX_DAY_BLOCKS } from '../digest/archiveSize';
import { findArxivId } from '../digest/arxivId';
import { type Day, parseDay } from '../digest/day';
import type { Manifest } from '../digest/manifest';
import { hasSplitView } from '../views/browse/list/hasSplitView';
import type { RouterContext } from './rootRoute';

type Context = Pick<RouterContext, 'archive' | 'queryClient'>;

/**
 * Reads what a page is made of and returns which version of it that is: a page rendered at build is the
 * one to show only if its version is the same. Returns null where there is no such page: no digest yet,
 * an unreadable name, a day, period, topic or paper that is not in the archive.
 *
 * @param name of the day, period, paper or topic: `'2025-02-26'`, `'2025-W09'`, `'2502.18411'`, `'mamba'`
 */
export async function readPage(
  { archive, queryClient }: Context,
  content: PageContent,
  name = '',
): Promise<string | null> {
  const manifest = await queryClient.ensureQueryData(manifestQuery(archive));
  switch (content) {
    case 'archive':
      return manifest.hash;
    case 'newest-day': {
      const [newest] = manifest.days;
      if (!newest) return null;
      const rows = firstRowsQuery(archive, newest.day);
      // Next to the list the digest is shown in short.
      if (hasSplitView() || !(await queryClient.ensureQueryData(rows).catch(() => null))) {
        await queryClient.ensureQueryData(digestQuery(archive, newest.day));
      }
      return manifest.hash;
    }
    case 'day': {
      const day = parseDay(name);
      const papers = day && (await queryClient.ensureQueryData(digestQuery(archive, day)));
      return papers ? versionOfDay(day, manifest) : null;
    }
    case 'week':
    case 'month':
    case 'year': {
      const { readPeriodPage } = await import('../archive/page/periodQuery');
      return readPeriodPage(archive, queryClient, content, name);
    }
    case 'topics':
    case 'topic': {
      const { readTopicsPage } = await import('../archive/page/topicsPage');
      return readTopicsPage(archive, queryClient, content === 'topic' ? name : null);
    }
    case 'paper': {
      const id = findArxivId(name);
      const entry = id && (await queryClient.ensureQueryData(paperQuery(archive, id)));
      return entry ? entry.listings.map(({ day }) => hashOf(manifest, day)).join(' ') : null;
    }
  }
}

/** Starts to read what a screen will ask for. Waits for nothing: the frame shows at once. */
export function readEarly(context: Context, content: PageContent, name?: string): void {
  // The screen shows the failure of its own query.
  readPage(context, content, name).catch(() => {});
}

/** As `readEarly`, where a screen asks for more than its texts; resolves with the texts of single screens. */
export function loadPage(context: RouterContext, content?: PageContent, name?: string) {
  if (content) readEarly(context, content, name);
  return context.texts.preload();
}

/** A day, and its links to the days next to it; in a small archive its filters show all days. */
function versionOfDay(day: Day, { days, hash }: Manifest): string {
  if (days.length <= MAX_DAY_BLOCKS) return hash;
  const index = days.findIndex((entry) => entry.day === day);
  return [days[index + 1]?.day, days[index]?.hash, days[index - 1]?.day].join(' ');
}

function hashOf({ days }: Manifest, day: string): string {
  return days.find((entry) => entry.day === day)?.hash ?? '';
}
