import { useTexts } from '../../i18n/messages';
import type { Place, Reading } from '../../speech/reading';
import { ICON_BUTTON } from '../../ui/classNames';
import { ListenSign } from './ListenSign';
import type { Readable } from './readable';

type Props = {
  readable: Readable;
  /** null: not loaded yet, as `place`. */
  reading: Reading | null;
  place: Place | null;
  play: () => void;
};

/** Plays and pauses, and goes to the sentence before and after. */
export function PlayerControls({ readable, reading, place, play }: Props) {
  const words = useTexts('listen');
  const steps = words.steps[readable.kind === 'paper' ? 'sentences' : 'papers'];
  const status = place?.status ?? 'paused';
  const isPlaying = status === 'playing';
  const name = isPlaying ? words.pause : status === 'over' ? words.again : words.resume;
  const step = (side: 'previous' | 'next') => (
    <button
      type="button"
      aria-label={steps[side]}
      title={steps[side]}
      className={ICON_BUTTON}
      onClick={() => reading?.step(side === 'next' ? 1 : -1)}
    >
      <ListenSign name={side} size={18} />
    </button>
  );
  return (
    <div className="-ml-2 flex shrink-0 items-center gap-2">
      {step('previous')}
      <button
        type="button"
        aria-label={name}
        title={name}
        className="flex min-h-11 min-w-11 items-center justify-center rounded-full bg-ink text-paper hover:opacity-85"
        onClick={isPlaying ? reading?.pause : play}
      >
        <ListenSign name={isPlaying ? 'pause' : 'play'} size={20} />
      </button>
      {step('next')}
    </div>
  );
}
