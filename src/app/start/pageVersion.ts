import type { QueryClient } from '@tanstack/react-query';
import {
  type Archive,
  digestQuery,
  manifestQuery,
  paperQuery,
} from '../../archive/page/queryOptions';
import { findArxivId } from '../../digest/arxivId';
import { type Day, parseDay } from '../../digest/day';
import type { Manifest } from '../../digest/manifest';

/**
 * Reads what the page at an address is made of, and tells which version of it that is: a page rendered
 * at build is the one to be shown only if it was made of the same. Where more than that decides what is
 * shown, and for addresses of no page, null.
 *
 * @param path below the base, without a slash at either end: `''`, `'paper/2502.18411'`
 */
export async function readPageVersion(
  path: string,
  archive: Archive,
  queryClient: QueryClient,
): Promise<string | null> {
  const manifest = await queryClient.ensureQueryData(manifestQuery(archive));
  const [newest] = manifest.days;
  const [screen, name = ''] = path.split('/');
  const day = parseDay(name);
  const id = findArxivId(name);
  if (path === '' && newest) {
    await queryClient.ensureQueryData(digestQuery(archive, newest.day));
    return manifest.hash;
  }
  if (screen === 'day' && day) {
    const papers = await queryClient.ensureQueryData(digestQuery(archive, day));
    return papers && besides(manifest, day);
  }
  if (screen === 'paper' && id) {
    const entry = await queryClient.ensureQueryData(paperQuery(archive, id));
    return entry?.listings.map((listing) => hashOf(manifest, listing.day)).join(' ') ?? null;
  }
  if (path === 'about' || path === 'health') return manifest.hash;
  return path === 'authors' ? path : null;
}

/** A day's page also names the days beside it. */
function besides(manifest: Manifest, day: Day): string {
  const { days } = manifest;
  const place = days.findIndex((entry) => entry.day === day);
  return [days[place + 1]?.day, hashOf(manifest, day), days[place - 1]?.day].join(' ');
}

function hashOf({ days }: Manifest, day: Day): string {
  return days.find((entry) => entry.day === day)?.hash ?? '';
}
