declare global {
  /**
   * Whether any paper of the archive has known votes; the build writes it in (src/build/digestsPlugin.ts). Without any
   * nothing on a page speaks of votes. A constant of the code: it costs a site with votes nothing.
   */
  const __HAS_VOTES__: boolean;
}

export {};
