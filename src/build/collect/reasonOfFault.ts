/** Why a request has brought no answer, and what to do next. */
export function reasonOfFault(
  error: unknown,
  timeoutMs: number,
): { readonly reason: string; readonly next: string; readonly isOffline: boolean } {
  const [reason, next] = REASONS[codeOf(error)] ?? [wordsOf(error), LATER];
  const isOffline = next === ONLINE;
  return { reason: reason.replace('TIME', `${timeoutMs / 1000} seconds`), next, isOffline };
}

const LATER = 'Run the command again later.';
const ONLINE = 'Check the address and whether this machine is online, then run the command again.';

const REASONS: Readonly<Record<string, readonly [reason: string, next: string]>> = {
  ENOTFOUND: ['no host of that name', ONLINE],
  EAI_AGAIN: ['that names of hosts cannot be looked up', ONLINE],
  ENETUNREACH: ['no network', ONLINE],
  ECONNREFUSED: ['that the host takes no connection', ONLINE],
  ECONNRESET: ['a broken connection', LATER],
  UND_ERR_SOCKET: ['a broken connection', LATER],
  UND_ERR_CONNECT_TIMEOUT: ['no connection in time', ONLINE],
  TimeoutError: ['none within TIME', LATER],
  AbortError: ['none within TIME', LATER],
};

/** `fetch` hides the fault in the cause of its error, and of a failed look-up in one of several. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (Object.hasOwn(REASONS, error.name)) return error.name;
  if ('code' in error && typeof error.code === 'string') return error.code;
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  return inner === undefined ? '' : codeOf(inner);
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
