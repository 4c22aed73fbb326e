import { useMessages } from '../../../i18n/messages';
import { useSetting } from '../../settings';
import { Intro } from './Intro';

/** On top of the reader pane, in line with the heading of the day. */
export function GlanceBar() {
  const { room } = useMessages();
  const [visits] = useSetting('visits');
  return (
    <div className="flex h-13 items-center border-b-2 border-ink">
      {visits === 'known' && <p className="text-13 font-bold">{room.glance}</p>}
      <Intro className="flex-1" />
    </div>
  );
}
