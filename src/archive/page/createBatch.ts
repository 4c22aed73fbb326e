/** As many rows as a slow phone draws anew in one frame, and how long it takes for that. */
const SLICE = { size: 8, ms: 50 };

/**
 * Makes what asks for a value by its key. All keys that are asked for in one turn of the page go into one question.
 * Its answer is given to a few keys at a time, the first ones first: between them the page draws, and answers.
 *
 * @param ask returns the values in the order of the keys
 */
export function createBatch<Key, Value>(
  ask: (keys: readonly Key[]) => Promise<readonly Value[]>,
): (key: Key) => Promise<Value> {
  let keys: Key[] = [];
  let asking: Promise<readonly Value[]> | null = null;

  const askAll = async () => {
    // The others of this turn have put theirs in by then.
    await Promise.resolve();
    const asked = keys;
    keys = [];
    asking = null;
    return ask(asked);
  };

  return async (key) => {
    const place = keys.push(key) - 1;
    asking ??= askAll();
    const value = (await asking)[place];
    if (value === undefined) throw new Error(`expected a value for ${key}, found none`);
    const slice = Math.floor(place / SLICE.size);
    if (slice > 0) await new Promise((resolve) => setTimeout(resolve, slice * SLICE.ms));
    return value;
  };
}
