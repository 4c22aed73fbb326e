import { useLayoutEffect } from 'react';
import { addStyle } from '../../ui/addStyle';
import css from './handout.css?inline';

/** Adds the style of the pages while one is shown: the style of the app is a part of every page of the site. */
export function useHandoutStyle(): void {
  useLayoutEffect(() => {
    return addStyle(css);
  }, []);
}
