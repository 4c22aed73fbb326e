/**
 * A class of icons.css. Components name the class itself: a table of them would keep the drawings of all in the first
 * style, which has those of the first scripts alone (`src/build/chunkStyles/`).
 */
export type IconName =
  | 'icon-search'
  | 'icon-close'
  | 'icon-left'
  | 'icon-right'
  | 'icon-unfold'
  | 'icon-menu'
  | 'icon-system'
  | 'icon-light'
  | 'icon-dark'
  | 'icon-sort'
  | 'icon-rows'
  | 'icon-link'
  | 'icon-copy'
  | 'icon-share'
  | 'icon-save'
  | 'icon-quote'
  | 'icon-filter'
  | 'icon-check'
  | 'icon-external'
  | 'icon-file'
  | 'icon-more';

/** In pixels, where it is not 16. */
const SIZES = { 12: 'size-3!', 14: 'size-3.5!' } as const;

/**
 * A decorative sign next to text or inside a labelled control: it has no text for screen readers. No other `<i>` is
 * there, so that the element alone makes an icon.
 */
export function Icon({ name, size }: { name: IconName; size?: keyof typeof SIZES }) {
  return <i className={`${name} ${size ? SIZES[size] : ''}`} />;
}
