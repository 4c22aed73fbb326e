import { Drawing, type IconSize } from './Icon';

const PATHS = {
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
  more: 'M3 7.5v1M8 7.5v1M13 7.5v1M2.5 8h1M7.5 8h1M12.5 8h1',
} as const;

export type LateIconName = keyof typeof PATHS;

/** As `Icon`: the signs of what comes after the first paint. */
export function LateIcon({ name, size }: { name: LateIconName; size?: IconSize }) {
  return <Drawing path={PATHS[name]} size={size} />;
}
