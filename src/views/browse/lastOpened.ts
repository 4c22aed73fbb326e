let left: string | null = null;

/** A paper is no longer on screen. */
export function noteLeft(id: string): void {
  left = id;
}

/** The paper that was left last, told once; null: none was, since it was told. */
export function takeLeft(): string | null {
  const id = left;
  left = null;
  return id;
}
