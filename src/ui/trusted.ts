/**
 * The page's only Trusted Types policy. It refuses scripts from outside the app's own folder, and inline
 * scripts that are not JSON, which run nothing. Browsers without Trusted Types take plain text.
 */
const policy = createPolicy({
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

/** A policy outside the app may allow no policy of this name: what needs one then fails, the rest works. */
function createPolicy(rules: TrustedTypePolicyOptions): TrustedTypePolicy | undefined {
  try {
    return globalThis.window?.trustedTypes?.createPolicy('app', rules);
  } catch {
    return undefined;
  }
}

/** Returns the address of a script as a trusted value. Throws where it is not one of this app. */
export function trustedAddress(url: string): string {
  // The DOM accepts a trusted value in place of its text; its types do not say so yet.
  return policy ? (policy.createScriptURL(url) as unknown as string) : url;
}

/** Returns the text of a data script as a trusted value. Throws where it is not JSON. */
export function trustedData(json: string): string {
  return policy ? (policy.createScript(json) as unknown as string) : json;
}
