import { useRouter } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../i18n/messages';
import { ICON_BUTTON } from '../ui/classNames';
import { Icon } from '../ui/Icon';
import { lazyModule } from '../ui/lazyModule';
import { usePopover } from '../ui/usePopover';
import { LazyDialog } from './share/LazyDialog';

const content = lazyModule(() => import('./MenuContent'));
const MenuContent = content.component(({ MenuContent }) => MenuContent);

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
        className={`${ICON_BUTTON} noscript:hidden`}
        onPointerDown={() => void content.load().catch(() => {})}
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
        className="fixed inset-auto m-0 max-h-[calc(100dvh-3.75rem)] overflow-y-auto overscroll-contain bg-sheet p-0 text-ink outline-none max-sm:inset-x-0 max-sm:bottom-0 max-sm:w-full max-sm:max-w-none max-sm:rounded-t-[0.875rem] max-sm:border-t max-sm:border-rule max-sm:backdrop:bg-backdrop sm:top-[calc(var(--header-height)-0.25rem)] sm:right-6 sm:w-100 sm:rounded-lg sm:border sm:border-ink"
        onToggle={onToggle}
      >
        <div className="flex min-h-13 items-center justify-between pr-1 pl-4 sm:min-h-12 sm:border-b sm:border-rule">
          <h2 id={titleId} className="text-17 font-bold">
            {menu.title}
          </h2>
          <button
            type="button"
            popoverTarget={PANEL}
            popoverTargetAction="hide"
            aria-label={menu.close}
            className={ICON_BUTTON}
          >
            <Icon name="close" />
          </button>
        </div>
        {isOpen && (
          <LazyDialog name="menu">
            <MenuContent menu={PANEL} />
          </LazyDialog>
        )}
      </div>
    </>
  );
}
