/** Loads what the first screen shows right after first paint. */
export async function loadAfterFirstPaint() {
  return (await import('./afterFirstPaint')).afterFirstPaint;
}
