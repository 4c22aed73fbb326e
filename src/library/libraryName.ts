/** The name of the library in the browser's storage: apps at different addresses of one host have one each. */
export function libraryName(base: string): string {
  return `haru-papers-library ${base}`;
}
