import { Link, useRouter } from '@tanstack/react-router';
import { lazy, useContext, useEffect, useId, useRef } from 'react';
import { useMessages } from '../i18n/messages';
import { ICON_BUTTON, MENU_ITEM } from '../ui/classNames';
import { Icon } from '../ui/Icon';
import { usePopover } from '../ui/usePopover';
import { ScreensContext } from './ScreensContext';
import { LazyDialog } from './share/LazyDialog';

const MenuContent = lazy(() => import('./MenuContent'));

const PANEL = 'view-menu';

/** Settings of the page, and where the header has no room for them the screens: a panel, on a phone a sheet. */
export default function ViewMenu() {
  const { menu } = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const { isOpen, onToggle } = usePopover(panel);
  const router = useRouter();
  useEffect(() => {
    return router.subscribe('onBeforeLoad', () => {
      if (panel.current?.matches(':popover-open')) panel.current.hidePopover();
    });
  }, [router]);
  return (
    <>
      <button
        type="button"
        popoverTarget={PANEL}
        aria-label={menu.title}
        title={menu.title}
        className={ICON_BUTTON}
      >
        <span className="sm:hidden">
          <Icon name="menu" />
        </span>
        <span aria-hidden="true" className="max-sm:hidden">
          {menu.sign}
        </span>
      </button>
      <div
        ref={panel}
        id={PANEL}
        popover="auto"
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        className="fixed inset-auto m-0 max-h-[85dvh] overflow-y-auto bg-paper p-4 text-ink outline-none max-sm:inset-x-0 max-sm:bottom-0 max-sm:w-full max-sm:max-w-none max-sm:rounded-t-lg max-sm:border-t max-sm:border-rule max-sm:backdrop:bg-backdrop sm:top-[calc(var(--header-height)-0.25rem)] sm:right-6 sm:w-100 sm:rounded-lg sm:border sm:border-ink"
        onToggle={onToggle}
      >
        <div className="flex items-center justify-between">
          <h2 id={titleId} className="text-17 font-bold">
            {menu.title}
          </h2>
          <button
            type="button"
            popoverTarget={PANEL}
            popoverTargetAction="hide"
            aria-label={menu.close}
            className={`${ICON_BUTTON} -mr-3`}
          >
            <Icon name="close" />
          </button>
        </div>
        <ScreenList />
        {isOpen && (
          <LazyDialog name="menu">
            <MenuContent menu={PANEL} />
          </LazyDialog>
        )}
      </div>
    </>
  );
}

/** The screens; next to a header that has most of them, the others alone. */
function ScreenList() {
  const { nav, site } = useMessages();
  return (
    <nav aria-label={site.screens} className="my-2 grid border-y border-rule py-1">
      {useContext(ScreensContext).map(({ to, name, inHeader }) => (
        <Link
          key={to}
          to={to}
          className={`${MENU_ITEM} max-sm:min-h-12 max-sm:text-16 ${inHeader ? 'sm:hidden' : ''}`}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ className: 'bg-wash font-bold shadow-[inset_3px_0_0_var(--seal)]' }}
        >
          {nav[name]}
        </Link>
      ))}
    </nav>
  );
}
