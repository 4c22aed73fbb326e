/** A storage that never answers, as some do in private windows, is waited for no longer than this. */
const PATIENCE_MS = 1500;

/** What a storage gives; `otherwise` where it fails or takes too long. */
export async function withTimeout<T>(
  attempt: () => Promise<T>,
  otherwise: T,
  patience = PATIENCE_MS,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, patience, otherwise);
  });
  // What is missing altogether throws at once.
  const attempted = (async () => attempt())().catch(() => otherwise);
  const found = await Promise.race([attempted, late]);
  clearTimeout(timer);
  return found;
}
