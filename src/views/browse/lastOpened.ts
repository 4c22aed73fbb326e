let left: string | null = null;

/** A paper is no longer on screen. */
export function noteLastOpened(id: string): void {
  left = id;
}

/** The paper that was left last, told once; null: none was, since it was told. */
export function takeLastOpened(): string | null {
  const id = left;
  left = null;
  return id;
}
