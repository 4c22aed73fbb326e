import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useMessages, useTexts } from '../../../i18n/messages';
import { QUIET_LINK } from '../../../ui/classNames';
import { useSetting } from '../../settings';
import { Intro } from './Intro';

/**
 * On top of the reader pane, in line with the heading of the day.
 *
 * @param props.isOfOtherDay the glance is of a day that is not the newest
 */
export function GlanceBar({ isOfOtherDay }: { isOfOtherDay: boolean }) {
  const { room } = useMessages();
  const [visits] = useSetting('visits');
  return (
    <div className="flex h-13 items-center justify-between border-b-2 border-ink">
      {visits === 'known' && (
        <>
          <p className="text-13 font-bold">{room.glance}</p>
          <Suspense fallback={null}>{isOfOtherDay && <ToNewestDay />}</Suspense>
        </>
      )}
      <Intro className="flex-1" />
    </div>
  );
}

function ToNewestDay() {
  const words = useTexts('day');
  return (
    <Link to="/" className={`target inline-flex items-center text-13 ${QUIET_LINK}`}>
      {words.toNewest}
    </Link>
  );
}
