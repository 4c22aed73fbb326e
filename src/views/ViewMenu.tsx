import { useRouter } from '@tanstack/react-router';
import { useEffect, useId, useRef } from 'react';
import { useMessages } from '../i18n/messages';
import { ICON_BUTTON } from '../ui/classNames';
import { Icon } from '../ui/Icon';
import { lazyModule } from '../ui/lazyModule';
import { SheetHead } from '../ui/SheetHead';
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
  const { isOpen, onBeforeToggle, onToggle } = usePopover(panel);
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
        className="sheet max-sm:backdrop:bg-backdrop sm:inset-auto sm:top-[calc(var(--header-height)-0.25rem)] sm:right-6 sm:w-100 sm:rounded-lg sm:border sm:border-ink"
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
      >
        <SheetHead
          titleId={titleId}
          title={menu.title}
          button={{
            'aria-label': menu.close,
            popoverTarget: PANEL,
            popoverTargetAction: 'hide',
          }}
          className="sm:border-b sm:border-rule"
        />
        {isOpen && (
          <LazyDialog name="menu">
            <MenuContent menu={PANEL} />
          </LazyDialog>
        )}
      </div>
    </>
  );
}
