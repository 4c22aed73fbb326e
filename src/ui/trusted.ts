/**
 * The page's only Trusted Types policy: a script stands in this app's own folder or is refused, and one
 * that is written into the page is data, which runs nothing. Browsers without them take plain text.
 */
const policy = globalThis.window?.trustedTypes?.createPolicy('app', {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    const isOwn = origin === location.origin && pathname.startsWith(import.meta.env.BASE_URL);
    if (!isOwn) throw new TypeError(`not a script of this app: ${url}`);
    return url;
  },
  createScript(text) {
    JSON.parse(text);
    return text;
  },
});

// A trusted value is accepted wherever its text is; the DOM types do not know that yet.
export function trustedAddress(url: string): string {
  return policy ? (policy.createScriptURL(url) as unknown as string) : url;
}

/** @param json refused unless it is JSON */
export function trustedData(json: string): string {
  return policy ? (policy.createScript(json) as unknown as string) : json;
}
