/** Adds a style sheet to the page, which the policy allows to scripts alone; returns what takes it away. */
export function addStyle(css: string): () => void {
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== style);
  };
}
