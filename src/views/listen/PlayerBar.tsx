import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../i18n/messages';
import { secondsOf } from '../../speech/speed';
import { addStyle } from '../../ui/addStyle';
import { Bar } from '../../ui/Bar';
import { ICON_BUTTON, PAGE } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { useMeasuredHeight } from '../../ui/useMeasuredHeight';
import type { Player, Session } from './createPlayer';
import { listenButtonOf } from './listenButtons';
import { NowRead } from './NowRead';
import { PlayerControls } from './PlayerControls';
import { PLAYER_STYLE } from './playerStyle';
import { SpeedButton } from './SpeedButton';
import { usePlace } from './usePlace';
import { useSentenceOnPage } from './useSentenceOnPage';
import { useSpeed } from './useSpeed';

/** At the foot of the page while something is read aloud: what it is, and what goes on, pauses, moves and ends it. */
export function PlayerBar({ player, session }: { player: Player; session: Session }) {
  const words = useTexts('listen');
  const bar = useRef<HTMLElement>(null);
  const [speed] = useSpeed();
  const { readable, content } = session;
  const { sentences, reading } = content.kind === 'ready' ? content : NOTHING;
  const place = usePlace(reading);
  const sentence = (place && sentences[place.index]) ?? null;
  useRoomAtFoot(bar);
  useSentenceOnPage({
    sentence: place?.status === 'over' ? null : sentence,
    isSummary: readable.kind === 'paper',
    heightOfPlayer: useCallback(() => bar.current?.offsetHeight ?? 0, []),
  });
  const play = () => (reading ? reading.play() : player.begin(readable, speed));
  const end = () => {
    const hadFocus = bar.current?.contains(document.activeElement);
    player.end();
    if (!hadFocus) return;
    const target = listenButtonOf(readable) ?? document.getElementById('content');
    target?.focus({ preventScroll: true });
  };
  // Of the bar itself, after a press on it: its buttons have their own.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'Space' || event.target !== event.currentTarget) return;
    event.preventDefault();
    if (place?.status === 'playing') reading?.pause();
    else play();
  };
  const rest = sentences.slice(place?.index);
  const seconds = rest.reduce((sum, { spoken }) => sum + secondsOf(spoken, speed), 0);
  return (
    <section
      ref={bar}
      aria-label={words.title}
      aria-live="off"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="sticky bottom-0 z-20 bg-paper outline-0 print:hidden"
    >
      <div className="bg-bar-off">
        <Bar
          share={sentences.length > 0 ? ((place?.index ?? 0) + 1) / sentences.length : 0}
          className="h-[3px]"
        />
      </div>
      <div
        className={`${PAGE} flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-3 sm:gap-x-6`}
      >
        <PlayerControls {...{ readable, reading, place, play }} />
        <NowRead {...{ player, session, place, sentence }} />
        {place && place.status !== 'over' && (
          <p className="shrink-0 text-13 text-ink-3 max-sm:hidden">
            {words.left(Math.ceil(seconds / 60))}
          </p>
        )}
        <SpeedButton reading={reading} />
        <button
          type="button"
          aria-label={words.close}
          title={words.close}
          className={`${ICON_BUTTON} -mr-3`}
          onClick={end}
        >
          <Icon name="icon-close" />
        </button>
      </div>
    </section>
  );
}

const NOTHING = { sentences: [], reading: null } as const;

/** Tells the page how high the bar is. */
function useRoomAtFoot(bar: RefObject<HTMLElement | null>): void {
  useMeasuredHeight(bar, '--player-height', pageOf);
  useLayoutEffect(() => {
    return addStyle(PLAYER_STYLE);
  }, []);
}

const pageOf = () => document.documentElement;
