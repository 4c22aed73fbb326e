const CHOSEN = '#content article :is(h2, h3) a[aria-current=page]';

/**
 * The link of the chosen paper in the list; null where it is not drawn. A paper of two days has two
 * rows: the one nearest to the middle of the screen is where the reader was.
 */
export function openRow(): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>(CHOSEN)];
  const distance = (row: HTMLElement) =>
    Math.abs(row.getBoundingClientRect().top - window.innerHeight / 2);
  return rows.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
