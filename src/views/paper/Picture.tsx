import { useState } from 'react';
import { useSetting } from '../settings';

/** The picture that a digest has of a paper. Its place is kept until it fails; hidden from screen readers. */
export function Picture({ url }: { url: string }) {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  const [pictures] = useSetting('pictures');
  if (state === 'failed' || pictures === 'off') return null;
  return (
    <div
      aria-hidden="true"
      className={`mt-5 aspect-[1200/630] w-full overflow-hidden rounded-md bg-wash print:max-w-72 ${state === 'shown' ? '' : 'print:hidden'}`}
    >
      <img
        src={url}
        alt=""
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        ref={(picture) => {
          // In a page rendered at build it may have loaded, or failed, before hydration.
          if (picture?.complete && state === 'loading') {
            setState(picture.naturalWidth > 0 ? 'shown' : 'failed');
          }
        }}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
        className={`size-full object-contain dark:brightness-82 ${state === 'shown' ? '' : 'opacity-0 noscript:opacity-100'}`}
      />
    </div>
  );
}
