import { SITE_LANGUAGE } from '../../i18n/languages';
import type { Store } from '../../store';
import { isNewVisit } from '../../ui/isNewVisit';
import { browseList } from '../../views/browse/loadBrowseList';
import { laterParts } from '../../views/loadAfterFirstPaint';
import { type RouterContext, splitViewRoute } from '../rootRoute';
import type { AppRouter } from '../router';
import { readPageVersion } from './pageVersion';
import { readUntilLoaded } from './readUntilLoaded';

/**
 * Loads all that the page at an address shows, where the build has rendered a page for it: it stays until
 * React shows all of its own at once. Returns whether React can hydrate it, which needs the very page
 * that the build has rendered: same content, language and place.
 *
 * @param path below the base, without a slash at either end
 */
export async function canHydrate(
  element: HTMLElement,
  path: string,
  router: AppRouter,
  context: RouterContext & { readonly refusedDirective: Store<string | null> },
): Promise<boolean> {
  // The page of the newest day is not that of a question (`startQuestion.ts`).
  if (element.childElementCount === 0 || document.documentElement.dataset.asks !== undefined) {
    return false;
  }
  // The first page holds the newest day alone: going back, or to a day, leads further down.
  if (path === '' && (location.hash !== '' || !isNewVisit())) return false;
  const { language, messages } = context.texts.get();
  // In another language the page is drawn anew, whatever its version is.
  const version =
    language === SITE_LANGUAGE
      ? await readUntilLoaded(
          () => readPageVersion(path, context),
          messages,
          context.refusedDirective,
        )
      : null;
  try {
    // Everything is hydrated together: input to one section changes the others.
    await Promise.all([router.load(), laterParts.load()]);
    // Its load began with that of the routes.
    if (router.state.matches.some(({ routeId }) => routeId === splitViewRoute.id)) {
      await browseList.load();
    }
  } catch {
    // Rendering meets the failure again, and shows it.
    return false;
  }
  return version !== null && version === element.dataset.version && location.search === '';
}
