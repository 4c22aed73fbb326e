/**
 * Takes the slashes at its end off the address: hosts redirect to a page's folder, `/paper/2502.18411/`,
 * while shared addresses have none. Must run before the router reads the address.
 *
 * @returns the path below the base, `'paper/2502.18411'`, `''` for the first page
 */
export function tidyAddress(base: string): string {
  const { pathname, search, hash } = location;
  const path = pathname.slice(base.length).replace(/^\/+|\/+$/g, '');
  if (path !== '') history.replaceState(history.state, '', base + path + search + hash);
  return path;
}
