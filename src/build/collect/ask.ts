import { CollectError } from './collectError';
import type { Edges } from './edges';
import { reasonOfFault } from './reasonOfFault';
import { retryAfter } from './retryAfter';

type Question = {
  readonly address: string;
  readonly init?: RequestInit & { readonly headers: Readonly<Record<string, string>> };
  /** For one try, its body included. */
  readonly timeoutMs: number;
};

/** What a host has answered, and will answer again: no fault of the moment. */
export type Answer = { readonly status: number; readonly text: string };

/** Asks a host. Throws a `CollectError` where no try has brought an answer. */
export type Ask = (question: Question) => Promise<Answer>;

const TRIES = 4;
const FIRST_PAUSE_MS = 2_000;
const PAUSE_FACTOR = 4;

/** Says what asks: some hosts refuse requests without it. */
const USER_AGENT = 'haru-papers (npm run collect)';

/** Many hosts count requests by five minutes. One that asks for a longer pause is asked at the next run. */
const LONGEST_PAUSE_MS = 300_000;

/**
 * Creates what asks hosts. Faults of the network, 408, 429 and 5xx are tried four times, with pauses of 2, 8 and
 * 32 seconds or as long as `Retry-After` says.
 */
export function createAsk(edges: Edges): Ask {
  return async (question) => {
    for (let tried = 1; ; tried += 1) {
      const found = await tryOnce(edges, question);
      if (!found.isPassing) return found;
      const pause = found.pauseMs ?? FIRST_PAUSE_MS * PAUSE_FACTOR ** (tried - 1);
      if (tried === TRIES || pause > LONGEST_PAUSE_MS) {
        const times = tried === 1 ? '' : `, ${tried} times`;
        throw new CollectError(
          `${shownAddress(question.address)}: expected an answer, found ${found.reason}${times}. ${found.next}`,
          found.endsRun,
        );
      }
      await edges.sleep(pause);
    }
  };
}

type Try =
  | (Answer & { readonly isPassing: false })
  | {
      readonly isPassing: true;
      readonly reason: string;
      readonly next: string;
      readonly endsRun: boolean;
      /** null: the host does not say. */
      readonly pauseMs: number | null;
    };

async function tryOnce(edges: Edges, { address, init, timeoutMs }: Question): Promise<Try> {
  try {
    const headers = { 'user-agent': USER_AGENT, ...init?.headers };
    const signal = edges.timeout(timeoutMs);
    const response = await edges.fetch(address, { ...init, headers, signal });
    const { status } = response;
    const text = await response.text();
    if (status !== 408 && status !== 429 && status < 500) return { isPassing: false, status, text };
    const pauseMs = retryAfter(response.headers.get('retry-after'), edges.now());
    const asks =
      pauseMs === null ? '' : ` and the wish to wait ${Math.ceil(pauseMs / 1000)} seconds`;
    const reason = status === 429 ? 'that it is asked too often' : 'a fault of the host';
    return {
      isPassing: true,
      reason: `${reason}, status ${status}${asks}`,
      next: 'Run the command again later.',
      endsRun: status === 429,
      pauseMs,
    };
  } catch (error) {
    const { reason, next, isOffline } = reasonOfFault(error, timeoutMs);
    return { isPassing: true, reason, next, endsRun: isOffline, pauseMs: null };
  }
}

/** An address as messages name it: without a name, a password and what may be a key. */
export function shownAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { origin, pathname, searchParams } = new URL(address);
  const shown = ['date', 'p']
    .filter((name) => searchParams.has(name) && searchParams.get(name) !== '0')
    .map((name) => `${name}=${searchParams.get(name)}`);
  return `${origin}${pathname}${shown.length > 0 ? `?${shown.join('&')}` : ''}`;
}
