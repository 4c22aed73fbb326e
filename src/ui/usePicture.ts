import { useState } from 'react';

/**
 * Whether a picture is loading, shown or failed, and the properties of its `<img>`, which says nothing to
 * screen readers. In a page rendered at build it may have loaded, or failed, before hydration.
 */
export function usePicture() {
  const [state, setState] = useState<'loading' | 'shown' | 'failed'>('loading');
  const picture = {
    alt: '',
    loading: 'lazy',
    decoding: 'async',
    ref(element: HTMLImageElement | null) {
      if (element?.complete && state === 'loading') {
        setState(element.naturalWidth > 0 ? 'shown' : 'failed');
      }
    },
    onLoad: () => setState('shown'),
    onError: () => setState('failed'),
  } as const;
  return { state, picture };
}
