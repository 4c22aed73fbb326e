import { type ReactNode, useContext, useState } from 'react';
import { useTexts } from '../i18n/messages';
import { useMedia } from '../ui/useMedia';
import {
  askForNotices,
  canBadge,
  canNotify,
  lookInBackground,
  stopLooking,
} from './marks/noticePermission';
import { Choice } from './SettingsFields';
import { SiteContext } from './SiteContext';
import { useSetting, type Value } from './settings';

/** Only an installed app has an icon, and may look for new days in the background. */
const IS_INSTALLED = '(display-mode: standalone), (display-mode: minimal-ui)';

/** Whether the installed app tells of new days, and has a number on its icon; nothing where the browser cannot. */
export function NoticeSettings(): ReactNode {
  const words = useTexts('notices');
  const { base } = useContext(SiteContext);
  const isInstalled = useMedia(IS_INSTALLED);
  const [notices, setNotices] = useSetting('notices');
  const [badge, setBadge] = useSetting('badge');
  const [refusal, setRefusal] = useState<'refused' | 'failed' | 'unkept' | null>(null);
  if (!isInstalled) return null;
  const chooseNotices = async (value: Value<'notices'>) => {
    setRefusal(null);
    if (value === 'off') {
      setNotices('off');
      if (badge === 'off') await stopLooking(base);
      return;
    }
    const answer = await askForNotices(base);
    if (answer !== 'on') return setRefusal(answer);
    if (setNotices('on')) return;
    setNotices('off');
    await giveUp(badge);
  };
  const chooseBadge = async (value: Value<'badge'>) => {
    setRefusal(null);
    const isKept = setBadge(value);
    // Without it the number is that of the last visit.
    if (value === 'on' && isKept) await lookInBackground(base);
    else if (value === 'on') {
      setBadge('off');
      await giveUp(notices);
    } else if (notices === 'off') await stopLooking(base);
  };
  /** The next visit would show as off what goes on in the background. `other`: the other setting. */
  const giveUp = async (other: 'on' | 'off') => {
    setRefusal('unkept');
    if (other === 'off') await stopLooking(base);
  };
  return (
    <>
      {canNotify() && (
        <div>
          <Choice
            name="notices"
            {...words.notices}
            onChoose={(value) => void chooseNotices(value)}
          />
          <p className="mt-1 text-12 text-ink-3">{words.noticesHint}</p>
        </div>
      )}
      {canBadge() && (
        <Choice name="badge" {...words.badge} onChoose={(value) => void chooseBadge(value)} />
      )}
      <p aria-live="polite" className="text-12 text-note empty:hidden">
        {refusal && words[refusal]}
      </p>
    </>
  );
}
