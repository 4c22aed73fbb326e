type Props = {
  /** Length of the bar, from 0 to 1. */
  share: number;
  /** `bar`, with its height and colours. */
  className: string;
};

/**
 * A thin bar, hidden from screen readers. An SVG, since the content security policy refuses the style
 * attribute that a page rendered at build would need.
 */
export function Bar({ share, className }: Props) {
  return (
    <svg aria-hidden="true" className={className}>
      <rect width={`${Math.round(share * 1000) / 10}%`} />
    </svg>
  );
}
