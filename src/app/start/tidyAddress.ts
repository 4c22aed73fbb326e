/**
 * Takes the slashes and the `index.html` at its end off the address: hosts redirect to a page's folder,
 * `/paper/2502.18411/`, and saved or copied addresses may name the file in it, while shared addresses have
 * neither. Must run before the router reads the address.
 *
 * @returns the path below the base, `'paper/2502.18411'`, `''` for the first page
 */
export function tidyAddress(base: string): string {
  const { pathname, search, hash } = location;
  const path = pathname
    .slice(base.length)
    .replace(/(^|\/)index\.html\/*$/, '')
    .replace(/^\/+|\/+$/g, '');
  const tidy = base + path;
  // The first page keeps the slash that it ends in.
  if (tidy !== pathname) history.replaceState(history.state, '', tidy + search + hash);
  return path;
}
