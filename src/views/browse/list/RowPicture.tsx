import { useState } from 'react';
import { useSetting } from '../../settings';

/**
 * The picture of a paper in a row: a place of fixed size, which stays empty until the picture has loaded and
 * where it fails. Hidden from screen readers: the title says all of it.
 */
export function RowPicture({ url }: { url: string }) {
  const [isShown, setShown] = useState(false);
  const [pictures] = useSetting('pictures');
  if (pictures === 'off') return null;
  return (
    <span aria-hidden="true" className="hidden h-13.5 w-24 shrink-0 sm:block print:hidden">
      <img
        src={url}
        alt=""
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        ref={(picture) => {
          // In a page rendered at build it may have loaded before hydration.
          if (picture?.complete && picture.naturalWidth > 0) setShown(true);
        }}
        onLoad={() => setShown(true)}
        className={`size-full rounded-sm object-cover dark:brightness-82 ${isShown ? '' : 'opacity-0 noscript:opacity-100'}`}
      />
    </span>
  );
}
