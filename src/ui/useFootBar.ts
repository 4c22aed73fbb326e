import { type RefObject, useEffect } from 'react';
import { useMeasuredHeight } from './useMeasuredHeight';

/** For a bar at the foot of the screen: messages are above it, and what takes the focus is not covered. */
export function useFootBar(bar: RefObject<HTMLElement | null>): void {
  useMeasuredHeight(bar, '--foot', pageOf);
  useEffect(() => {
    const { style } = pageOf();
    style.scrollPaddingBottom = '6rem';
    return () => {
      style.scrollPaddingBottom = '';
      style.removeProperty('--foot');
    };
  }, []);
}

const pageOf = () => document.documentElement;
