/** So long a note has no room next to its paper: in letters, and in lines. */
const BESIDE = { letters: 300, lines: 8 } as const;
/** The longest one takes half a page; all of it is in the Markdown. */
const BELOW = { letters: 1500, lines: 24 } as const;

/** A short note is next to its paper, a long one below it, as wide as the page; `''`: not there. */
export function placeNote(note: string): { readonly beside: string; readonly below: string } {
  const text = note.trim();
  const lines = text.split('\n');
  if (text.length <= BESIDE.letters && lines.length <= BESIDE.lines) {
    return { beside: text, below: '' };
  }
  const cut = lines.slice(0, BELOW.lines).join('\n').slice(0, BELOW.letters).trimEnd();
  return { beside: '', below: cut === text ? text : `${cut}…` };
}
