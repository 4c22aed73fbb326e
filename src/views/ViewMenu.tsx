import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMessages } from '../i18n/messages';
import { Icon } from '../ui/Icon';
import { lazyModule } from '../ui/lazyModule';
import { SheetHead } from '../ui/SheetHead';
import { useHydrated } from '../ui/useHydrated';
import { usePopover } from '../ui/usePopover';
import { LazyDialog } from './share/LazyDialog';

const content = lazyModule(() => import('./MenuContent'));
const MenuContent = content.component(({ MenuContent }) => MenuContent);

const PANEL = 'view-menu';

/** Settings of the page, and where the header has no room for them the screens: a panel, on a phone a sheet. */
export default function ViewMenu() {
  const { menu } = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  const { isOpen, onBeforeToggle, onToggle } = usePopover(panel);
  const router = useRouter();
  // Every page would have it, and it is not seen before.
  const isHydrated = useHydrated();
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
        title={menu.title}
        className="view-button"
        onPointerDown={() => void content.load().catch(() => {})}
      >
        <Icon name="icon-menu" />
        <span aria-hidden="true">{menu.sign}</span>
      </button>
      <div
        ref={panel}
        id={PANEL}
        popover="auto"
        {...(isHydrated && { role: 'dialog', 'aria-label': menu.title, tabIndex: -1 })}
        className="menu-panel"
        onBeforeToggle={onBeforeToggle}
        onToggle={onToggle}
      >
        {isHydrated && (
          <SheetHead
            title={menu.title}
            button={{
              'aria-label': menu.close,
              popoverTarget: PANEL,
              popoverTargetAction: 'hide',
            }}
            className="sm:border-b sm:border-rule"
          />
        )}
        {isOpen && (
          <LazyDialog name="menu">
            <MenuContent menu={PANEL} />
          </LazyDialog>
        )}
      </div>
    </>
  );
}
