import { useLayoutEffect } from 'react';
import css from './handout.css?inline';

/** Adds the style of the pages while one is shown: the style of the app is a part of every page of the site. */
export function useHandoutStyle(): void {
  useLayoutEffect(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(css);
    document.adoptedStyleSheets.push(style);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
    };
  }, []);
}
