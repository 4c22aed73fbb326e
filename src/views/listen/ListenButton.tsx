import { useSyncExternalStore } from 'react';
import { useTexts } from '../../i18n/messages';
import { ICON_BUTTON } from '../../ui/classNames';
import type { Player } from './createPlayer';
import { ListenSign } from './ListenSign';
import { listenAttributes } from './listenButtons';
import type { Readable } from './readable';
import { usePlace } from './usePlace';
import { useSpeed } from './useSpeed';

/** Reads something aloud; pauses it while it is read. */
export function ListenButton({ player, readable }: { player: Player; readable: Readable }) {
  const words = useTexts('listen');
  const [speed] = useSpeed();
  const session = useSyncExternalStore(player.subscribe, player.get);
  const content = session && player.holds(readable) ? session.content : null;
  const reading = content?.kind === 'ready' ? content.reading : null;
  const isPlaying = usePlace(reading)?.status === 'playing';
  const press = () => {
    if (!reading) player.begin(readable, speed);
    else if (isPlaying) reading.pause();
    else reading.play();
  };
  const name = readable.kind === 'day' ? words.names.day(readable.day) : words.names[readable.kind];
  return (
    <button
      type="button"
      {...listenAttributes(readable)}
      aria-label={isPlaying ? `${name}: ${words.pause}` : name}
      title={isPlaying ? words.pause : name}
      // On a phone there is no room for it: the menu of the header has it.
      className={`${ICON_BUTTON} gap-1.5 px-2 text-13 max-sm:hidden print:hidden`}
      onClick={press}
    >
      <ListenSign name={isPlaying ? 'pause' : 'play'} />
      {isPlaying ? words.pause : words.title}
    </button>
  );
}
