import { CollectError } from '../collectError';

/** An endpoint that speaks OpenAI's chat completions. */
export type SummarySettings = {
  /** Where completions are asked for, `https://api.example/v1/chat/completions`. */
  readonly address: string;
  readonly model: string;
  /** Never part of a message or a file. */
  readonly key: string;
};

const NAMES = ['SUMMARY_URL', 'SUMMARY_MODEL', 'SUMMARY_KEY'] as const;

/**
 * Reads SUMMARY_URL, SUMMARY_MODEL and SUMMARY_KEY. null: none is set. Throws a `CollectError` where some are
 * missing, or the first is no address.
 */
export function readSummarySettings(
  environment: Readonly<Record<string, string | undefined>>,
): SummarySettings | null {
  const [url = '', model = '', key = ''] = NAMES.map((name) => environment[name]?.trim());
  const missing = NAMES.filter((name) => !environment[name]?.trim());
  if (missing.length === NAMES.length) return null;
  if (missing.length > 0) {
    throw new CollectError(
      `${missing.join(', ')}: expected all of ${NAMES.join(', ')} or none, found nothing. A server without a key takes any text as one.`,
    );
  }
  // Of a header that it cannot send `fetch` shows all.
  if (!/^[!-~]+$/.test(key)) {
    throw new CollectError(
      'SUMMARY_KEY: expected letters, figures and signs of ASCII on one line, found others.',
    );
  }
  return { address: completionsOf(url), model, key };
}

/** Shorter ones are what servers without a key are given, and may be a word of any text. */
const SHORTEST_SECRET = 8;

/** Replaces a key wherever it is in a text. */
export function withoutKey(text: string, key: string): string {
  return key.length < SHORTEST_SECRET ? text : text.replaceAll(key, '…');
}

const PATH = '/chat/completions';

/** What is found is not shown: it may hold a key. */
function completionsOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new CollectError(
      'SUMMARY_URL: expected the address of an API like https://api.example/v1, without a name and a password in it, found something else.',
    );
  }
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith(PATH) ? path : path + PATH;
  return url.href;
}
