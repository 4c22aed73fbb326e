import type { Day } from '../../digest/day';
import type { MediaHosts } from '../../digest/media';
import { addDays } from '../../digest/weekday';
import { isObject } from '../../importers/jsonNode';
import { show } from '../../importers/problems';
import { parseJson } from '../parseJson';
import { type Answer, type Ask, shownAddress } from './ask';
import { CollectError } from './collectError';
import { papersOf } from './papersOf';
import type { DayRead, Source } from './source';

export const DAILY_PAPERS = 'https://huggingface.co/api/daily_papers';

/** Pages of the API hold 50 papers, or as many as it is asked for, up to 100. */
const PAGE_SIZE = 50;
const ASKED_SIZE = 100;
const MOST_PAGES = 20;

const TIMEOUT_MS = 60_000;

/** Returns whether an address is that of Hugging Face's API, or of a mirror of it. */
export function isDailyPapersApi(address: string): boolean {
  return URL.canParse(address) && /\/daily_papers\/?$/.test(new URL(address).pathname);
}

/**
 * Reads days from Hugging Face's API, whose days are those of UTC. It answers with an error for a day that it has
 * not published: that is no fault from yesterday on.
 *
 * @param address of the API; what it asks for is left out
 */
export function dailyPapersApi(
  address: string,
  ask: Ask,
  today: Day,
  mediaHosts: MediaHosts,
): Source {
  const { origin, pathname } = new URL(address);
  return {
    name: origin + pathname,
    days: null,
    async read(day) {
      const entries: unknown[] = [];
      let before = '';
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const asked = addressOf(address, day, page);
        const answer = await ask({ address: asked, timeoutMs: TIMEOUT_MS });
        const read = readPage(asked, answer);
        if (read.kind === 'error') {
          const isNew = page === 0 && day >= addDays(today, -1);
          if (read.isOfApi && isNew) return { kind: 'unpublished' };
          throw new CollectError(read.message);
        }
        // A host that knows no pages sends the first one again.
        if (answer.text === before) break;
        before = answer.text;
        entries.push(...read.entries);
        if (read.entries.length === 0 || read.entries.length % PAGE_SIZE > 0) break;
      }
      return papersOfDay(day, entries, mediaHosts);
    },
  };
}

function addressOf(address: string, day: Day, page: number): string {
  const url = new URL(address);
  url.search = new URLSearchParams({ date: day, limit: `${ASKED_SIZE}`, p: `${page}` }).toString();
  return url.href;
}

function papersOfDay(day: Day, entries: readonly unknown[], mediaHosts: MediaHosts): DayRead {
  if (entries.length === 0) return { kind: 'none' };
  const text = JSON.stringify(entries);
  const { days, problems } = papersOf(`${day}.json`, text, mediaHosts, true);
  const papers = days.get(day);
  if (papers) return { kind: 'papers', papers, problems };
  throw new CollectError(
    `${day}: expected papers of that day, found those of ${[...days.keys()].join(', ')}. ${ODD}`,
  );
}

type Page =
  | { readonly kind: 'entries'; readonly entries: readonly unknown[] }
  | {
      readonly kind: 'error';
      readonly message: string;
      /** The API itself says so, in its own form. */
      readonly isOfApi: boolean;
    };

const ODD = 'Try again later; if it stays so, the API has changed.';

function readPage(address: string, { status, text }: Answer): Page {
  const value = parseJson(text);
  const error = isObject(value) && typeof value.error === 'string' ? value.error : null;
  const isRefused = status === 401 || status === 403;
  const entries = Array.isArray(value) ? value : isObject(value) ? value.papers : null;
  if (status === 200 && Array.isArray(entries)) return { kind: 'entries', entries };
  const found =
    error !== null
      ? `the error ${show(error)}`
      : value !== undefined
        ? show(value)
        : text.trim() === ''
          ? 'nothing'
          : /^\s*</.test(text)
            ? 'HTML, as for a page or an error of the host'
            : `no JSON: ${show(text)}`;
  const next = isRefused
    ? 'The host refuses this machine: check the address, or use another source by --from.'
    : ODD;
  const message = `${shownAddress(address)}: expected the papers of a day, found ${found}, status ${status}. ${next}`;
  return { kind: 'error', message, isOfApi: error !== null && !isRefused };
}
