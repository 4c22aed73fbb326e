/** The titles of the papers listed, in order. By selector: roles of a long list take seconds. */
export function listed(): (string | null)[] {
  return Array.from(document.querySelectorAll('main article'), (article) => {
    const label = article.getAttribute('aria-labelledby');
    return label && (document.getElementById(label)?.textContent ?? null);
  });
}
