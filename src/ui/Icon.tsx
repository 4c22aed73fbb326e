const PATHS = {
  search: 'M11 11l3.5 3.5M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z',
  close: 'M4 4l8 8M12 4l-8 8',
  left: 'M10 3L5 8l5 5',
  right: 'M6 3l5 5-5 5',
  unfold: 'M3 6l5 5 5-5',
  sort: 'M5 13V3M2.5 5.5L5 3l2.5 2.5M11 3v10M8.5 10.5L11 13l2.5-2.5',
  rows: 'M2 4.5h12M2 8h12M2 11.5h7',
  link: 'M6.5 9.5l3-3M7 4.5l1.8-1.8a3 3 0 0 1 4.3 4.3L11.5 9M9 11.5l-1.8 1.8a3 3 0 0 1-4.3-4.3L4.5 7',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
  share: 'M8 10V1.5M4.5 5L8 1.5 11.5 5M4 7.5H3v7h10v-7h-1',
  save: 'M8 1.5V10M4.5 6.5L8 10l3.5-3.5M2.5 11v3.5h11V11',
  quote: 'M3 5.5h3.5v4H3zM3 9.5c0 2 .8 3 2.2 3.4M9.5 5.5H13v4H9.5zM9.5 9.5c0 2 .8 3 2.2 3.4',
  filter: 'M2 4h12M4 8h8M6.5 12h3',
  check: 'M3 8.5l3.5 3.5L13 5',
  external: 'M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.5 2.5L7.5 8.5',
  file: 'M9.5 1.5h-6v13h9v-10zM9.5 1.5v3h3M5.5 8h5M5.5 11h5',
  menu: 'M2 4.5h12M2 8h12M2 11.5h12',
  more: 'M3 7.5v1M8 7.5v1M13 7.5v1M2.5 8h1M7.5 8h1M12.5 8h1',
  system: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 2v12M8.5 4.5h3M8.5 7h5M8.5 9.5h5M8.5 12h3',
  light:
    'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1',
  dark: 'M13.5 9.5A6 6 0 1 1 6.5 2.5a5 5 0 0 0 7 7z',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative sign next to text or inside a labelled control; hidden from screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
