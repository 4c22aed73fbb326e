import { useState } from 'react';
import { useTexts } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { ListenSign } from '../listen/ListenSign';
import { useSetting } from '../settings';

/** A video that loads when it is played; a link where the browser cannot play it. */
export function Video({ url, poster }: { url: string; poster: string | null }) {
  const words = useTexts('paper');
  const [failed, setFailed] = useState(false);
  const [pictures] = useSetting('pictures');
  if (failed) {
    return (
      <a href={url} rel="noreferrer" className={BUTTON}>
        <ListenSign name="play" size={16} />
        {words.videoLink}
      </a>
    );
  }
  return (
    <video
      src={url}
      poster={(pictures === 'on' && poster) || undefined}
      controls
      muted
      playsInline
      preload="none"
      aria-label={words.video}
      className="aspect-video w-full rounded-md bg-wash"
      onError={() => setFailed(true)}
    />
  );
}
