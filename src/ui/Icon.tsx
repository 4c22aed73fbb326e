/** Drawn in icons.css. */
const CLASSES = {
  search: 'icon-search',
  close: 'icon-close',
  left: 'icon-left',
  right: 'icon-right',
  unfold: 'icon-unfold',
  menu: 'icon-menu',
  system: 'icon-system',
  light: 'icon-light',
  dark: 'icon-dark',
  sort: 'icon-sort',
  rows: 'icon-rows',
  link: 'icon-link',
  copy: 'icon-copy',
  share: 'icon-share',
  save: 'icon-save',
  quote: 'icon-quote',
  filter: 'icon-filter',
  check: 'icon-check',
  external: 'icon-external',
  file: 'icon-file',
  more: 'icon-more',
} as const;

export type IconName = keyof typeof CLASSES;

/** In pixels, where it is not 16. */
const SIZES = { 12: 'size-3!', 14: 'size-3.5!' } as const;

/**
 * A decorative sign next to text or inside a labelled control: it has no text for screen readers. No other `<i>` is
 * there, so that the element alone makes an icon.
 */
export function Icon({ name, size }: { name: IconName; size?: keyof typeof SIZES }) {
  return <i className={`${CLASSES[name]} ${size ? SIZES[size] : ''}`} />;
}
