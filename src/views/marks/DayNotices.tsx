import { useQuery } from '@tanstack/react-query';
import { useContext, useEffect } from 'react';
import { readNoticeEntry, writeNoticeEntry } from '../../archive/offline/noticeEntry';
import { useArchive } from '../../archive/page/ArchiveContext';
import { digestQuery } from '../../archive/page/fileQueries';
import type { Day } from '../../digest/day';
import { useMessages, useTexts } from '../../i18n/messages';
import { SiteContext } from '../SiteContext';
import { useSetting } from '../settings';
import { canBadge, lookInBackground } from './noticePermission';
import { useHostManifest } from './useHostManifest';
import { useMarks } from './useLibrary';

/** Leaves for the service worker what it has to know, and keeps the number on the icon of the app. */
export default function DayNotices() {
  const newest = useHostManifest()?.days[0]?.day;
  const [badge] = useSetting('badge');
  useNoticeEntry(newest);
  useBackgroundLook();
  return newest && badge === 'on' && canBadge() ? <Badge newest={newest} /> : null;
}

function useNoticeEntry(day: Day | undefined): void {
  const { base } = useContext(SiteContext);
  const { notice } = useTexts('notices');
  const { format } = useMessages();
  const [notices] = useSetting('notices');
  const [badge] = useSetting('badge');
  useEffect(() => {
    if (!day) return;
    let isCurrent = true;
    const leave = async () => {
      const before = await readNoticeEntry(base);
      // Switched off meanwhile, the entry is deleted and stays so.
      if (!isCurrent) return;
      const months = Array.from({ length: 12 }, (_, index) =>
        format.monthOfYear(`2025-${String(index + 1).padStart(2, '0')}`),
      );
      await writeNoticeEntry(base, {
        day,
        wantsNotices: notices === 'on',
        wantsBadge: badge === 'on',
        toldAt: before?.toldAt ?? null,
        words: { title: notice, months },
      });
    };
    // Without Cache storage there are no notices.
    leave().catch(() => {});
    return () => {
      isCurrent = false;
    };
  }, [base, day, notice, format, notices, badge]);
}

/** A service worker that was removed with what the device stores takes its background work along. */
function useBackgroundLook(): void {
  const { base } = useContext(SiteContext);
  const [notices] = useSetting('notices');
  const [badge] = useSetting('badge');
  const isWanted = notices === 'on' || badge === 'on';
  useEffect(() => {
    if (isWanted) void lookInBackground(base);
  }, [base, isWanted]);
}

/** The unread papers of the newest day. */
function Badge({ newest }: { newest: Day }) {
  const marks = useMarks();
  const digest = useQuery(digestQuery(useArchive(), newest)).data;
  const unread =
    marks && digest
      ? digest.filter(({ id }) => typeof marks.papers.get(id)?.readAt !== 'number').length
      : null;
  useEffect(() => {
    if (unread === null) return;
    // Zero takes it away.
    navigator.setAppBadge(unread).catch(() => {});
    return () => void navigator.clearAppBadge().catch(() => {});
  }, [unread]);
  return null;
}
