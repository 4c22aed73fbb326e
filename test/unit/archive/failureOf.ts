/** What a host may send in place of a file. */
export const HTML = '<!doctype html><title>하루논문</title>';

/** The failure that reading ends with; `'read'` if it does not fail. */
export function failureOf(reading: Promise<unknown>): Promise<unknown> {
  return reading.then(
    () => 'read',
    (error) => error?.failure ?? error,
  );
}
