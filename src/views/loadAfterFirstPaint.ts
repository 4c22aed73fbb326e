/** Loads what the first screen shows right after first paint. `import()` joins and remembers loads. */
export async function loadAfterFirstPaint() {
  return (await import('./afterFirstPaint')).afterFirstPaint;
}
