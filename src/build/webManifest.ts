import type { SiteWords } from './siteWords';

type Shortcut = { readonly url: string };

/**
 * Writes the manifest of the app on a home screen: that of the public folder with the words of a site. Shortcuts keep
 * their addresses and icons; the one to an order by votes leaves where no paper has votes.
 */
export function webManifest(
  template: string,
  { fullName, shortName, description, language, shortcuts }: SiteWords,
  hasVotes: boolean,
): string {
  const manifest: { readonly shortcuts: readonly Shortcut[] } = JSON.parse(template);
  const said = manifest.shortcuts.flatMap((shortcut) => {
    const [name, what] = shortcuts[shortcut.url] ?? [];
    const isLeftOut = !hasVotes && shortcut.url.includes('votes');
    return isLeftOut || !name || !what ? [] : [{ ...shortcut, name, description: what }];
  });
  const words = { name: fullName, short_name: shortName, description, lang: language };
  return `${JSON.stringify({ ...manifest, ...words, shortcuts: said }, null, 2)}\n`;
}
