const MOST = 10;

/** The first ten messages about a file, and how many more there are: of eleven all, as that is no longer. */
export function tenOf(file: string, messages: readonly string[]): readonly string[] {
  const more = messages.length - MOST;
  return more > 1 ? [...messages.slice(0, MOST), `${file}: ${more} more like these`] : messages;
}
