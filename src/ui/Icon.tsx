const PATHS = {
  search: 'M11 11l3.5 3.5M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z',
  close: 'M4 4l8 8M12 4l-8 8',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
  unfold: 'M3 6l5 5 5-5',
  menu: 'M2 4.5h12M2 8h12M2 11.5h12',
  system: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2v12M8.5 4.5h3M8.5 7h5M8.5 9.5h5M8.5 12h3',
  light:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  dark: 'M13.5 9.5A6 6 0 1 1 6.5 2.5a5 5 0 0 0 7 7z',
} as const;

/** In pixels, where it is not 16. */
const SIZES = { 12: 'size-3!', 14: 'size-3.5!' } as const;

export type IconSize = keyof typeof SIZES;

/**
 * A decorative sign next to text or inside a labelled control; hidden from screen readers. Those that the
 * first paint has: others are in `LateIcon`.
 */
export function Icon({ name, size }: { name: keyof typeof PATHS; size?: IconSize }) {
  return <Drawing path={PATHS[name]} size={size} />;
}

/** In the lines of class `icon`. */
export function Drawing({ path, size }: { path: string; size?: IconSize | undefined }) {
  // Without a view box a unit is a pixel: most icons are 16 of them, and a page has many.
  const sized = size && { viewBox: '0 0 16 16', className: `icon ${SIZES[size]}` };
  return (
    <svg className="icon" aria-hidden="true" {...sized}>
      <path d={path} />
    </svg>
  );
}

