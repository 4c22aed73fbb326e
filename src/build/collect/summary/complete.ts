import { isObject } from '../../../importers/jsonNode';
import { show } from '../../../importers/problems';
import { parseJson } from '../../parseJson';
import { type Ask, shownAddress } from '../ask';
import { CollectError } from '../collectError';
import type { Message } from './prompt';
import { type SummarySettings, withoutKey } from './summarySettings';

const TIMEOUT_MS = 180_000;

/** The endpoint refuses one chat, as filters of contents do; it may take others. */
export class ChatRefused extends CollectError {}

/** Of an endpoint that works. */
const REFUSES_CHAT = [400, 413, 422];

/**
 * Asks a model for the next message of a chat. Throws a `CollectError` where the endpoint refuses, or answers with
 * something that is no completion. No message holds the key, even where the endpoint sends it back.
 */
export async function complete(
  { address, model, key }: SummarySettings,
  messages: readonly Message[],
  ask: Ask,
): Promise<string> {
  const { status, text } = await ask({
    address,
    timeoutMs: TIMEOUT_MS,
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ model, messages }),
      // The key goes to this host alone.
      redirect: 'manual',
    },
  });
  const value = parseJson(text);
  const content = status === 200 ? contentOf(value) : null;
  // A key in the text of a summary would be published.
  if (content !== null) return withoutKey(content, key);
  const found = reasonOf(status, value, key);
  const words = `${shownAddress(address)}: expected a completion of ${model}, found ${found}`;
  throw REFUSES_CHAT.includes(status) ? new ChatRefused(words) : new CollectError(words);
}

function reasonOf(status: number, value: unknown, key: string): string {
  if (status === 401 || status === 403) {
    return `that it refuses SUMMARY_KEY, status ${status}. Check the key, and that it may use the model.`;
  }
  if (status >= 300 && status < 400) {
    return `a redirect, status ${status}. Set SUMMARY_URL to where it leads.`;
  }
  const said = errorOf(value);
  const words =
    said === undefined ? `status ${status}` : `status ${status}: ${show(withoutKey(said, key))}`;
  if (status === 200) return 'something else. Check that SUMMARY_URL is of an API like OpenAI’s.';
  return `${words}. Check SUMMARY_URL and SUMMARY_MODEL.`;
}

/** `choices[0].message.content`; null where there is none. */
function contentOf(value: unknown): string | null {
  const choices = isObject(value) ? value.choices : null;
  const choice: unknown = Array.isArray(choices) ? choices[0] : null;
  const message = isObject(choice) ? choice.message : null;
  return isObject(message) && typeof message.content === 'string' ? message.content : null;
}

function errorOf(value: unknown): string | undefined {
  const error = isObject(value) ? value.error : undefined;
  const words = isObject(error) ? error.message : error;
  return typeof words === 'string' ? words : undefined;
}
