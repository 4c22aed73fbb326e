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
  const [refusal, setRefusal] = useState<'refused' | 'failed' | null>(null);
  if (!isInstalled) return null;
  const chooseNotices = async (value: Value<'notices'>) => {
    setRefusal(null);
    if (value === 'off') {
      setNotices('off');
      if (badge === 'off') await stopLooking(base);
      return;
    }
    const answer = await askForNotices(base);
    if (answer === 'on') setNotices('on');
    else setRefusal(answer);
  };
  const chooseBadge = async (value: Value<'badge'>) => {
    setBadge(value);
    // Without it the number is that of the last visit.
    if (value === 'on') await lookInBackground(base);
    else if (notices === 'off') await stopLooking(base);
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
          <p aria-live="polite" className="text-12 text-note">
            {refusal && words[refusal]}
          </p>
        </div>
      )}
      {canBadge() && (
        <Choice name="badge" {...words.badge} onChoose={(value) => void chooseBadge(value)} />
      )}
    </>
  );
}
