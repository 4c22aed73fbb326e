import { safeLocalStorage } from '../../ui/safeStorage';

/** Where index.html finds, before the first paint, that the font is on this device. */
const KEY = 'haru:font';
const FONT = 'Newsreader';
/** Of the titles in lists. The other one, of smaller lists, is loaded by the pages that have it. */
const WEIGHT = '600';
/** Titles of papers are English. Those of related papers are links of `RELATED_TO`, which is in the file of another screen. */
const TITLES = '[lang="en"], [data-related-to] a';
/** What is rounded is no line. */
const LEAST_PX = 3;

/** Chosen: spaces between letters that nobody sees to be less, and that save half a word in a line. */
const TIGHTER = '-.015em';

/** Chosen, of the width: breaks one line more, which the font had made one less, as far as four lines. */
const NARROWER = '20%';

/**
 * Gives the titles of a first visit their font, which would move the page if it came by itself: loads it, and keeps the
 * lines of titles that it would give another number of them, but for those below the screen, which move nothing in
 * sight. A title that cannot be kept so stays without it. What is drawn later has it, and so has the next visit from
 * its first paint. A font that does not come leaves the titles as they are.
 */
export async function showTitleFont(): Promise<void> {
  const { dataset } = document.documentElement;
  if (dataset.font !== '') return;
  await loadFaces();
  // Again for what was drawn meanwhile.
  await loadFaces();
  const titles = titlesOnPage().map((title) => ({ title, before: title.getBoundingClientRect() }));
  // No frame comes before the end.
  dataset.font = 'here';
  const change = ({ title, before }: (typeof titles)[number]) => {
    const px = title.getBoundingClientRect().height - before.height;
    return before.top < innerHeight && Math.abs(px) >= LEAST_PX ? px : 0;
  };
  const changes = titles.map(change);
  for (const [index, { title }] of titles.entries()) {
    const px = changes[index] ?? 0;
    if (px > 0) title.style.letterSpacing = TIGHTER;
    if (px < 0) title.style.paddingRight = NARROWER;
  }
  for (const { title } of titles.filter((one) => change(one) !== 0)) {
    // Titles have no other one.
    title.removeAttribute('style');
    title.dataset.fallbackFont = '';
  }
  safeLocalStorage.set(KEY, 'here');
}

/** Loads what the titles of the page need: weights, and letters beyond Latin-1. */
async function loadFaces(): Promise<void> {
  const texts = new Map([[WEIGHT, ' ']]);
  for (const title of titlesOnPage()) {
    const { fontWeight } = getComputedStyle(title);
    texts.set(fontWeight, (texts.get(fontWeight) ?? '') + title.textContent);
  }
  const loads = Array.from(texts, ([weight, text]) =>
    document.fonts.load(`${weight} 1em ${FONT}`, text),
  );
  await Promise.all(loads);
}

/** The outermost elements in the font of titles. */
function titlesOnPage(): HTMLElement[] {
  const titles = new Set<HTMLElement>();
  for (const element of document.querySelectorAll<HTMLElement>(TITLES)) {
    const { fontFamily } = getComputedStyle(element);
    if (!fontFamily.includes(FONT)) continue;
    let title = element;
    let parent = title.parentElement;
    while (parent && getComputedStyle(parent).fontFamily === fontFamily) {
      title = parent;
      parent = title.parentElement;
    }
    titles.add(title);
  }
  return Array.from(titles);
}
