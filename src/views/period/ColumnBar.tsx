/**
 * A bar over the line below it, in the colour of the text.
 *
 * @param props.share of the highest bar, from 0 to 1
 */
export function ColumnBar({ share }: { share: number }) {
  const height = share * 100;
  return (
    // No style attribute: the policy refuses it in a page rendered at build.
    <svg aria-hidden="true" className="block h-16 w-full border-b border-rule">
      <rect y={`${100 - height}%`} x="10%" width="80%" height={`${height}%`} fill="currentColor" />
    </svg>
  );
}
