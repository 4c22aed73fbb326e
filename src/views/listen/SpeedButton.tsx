import { useTexts } from '../../i18n/messages';
import type { Reading } from '../../speech/reading';
import { nextSpeed } from '../../speech/speed';
import { useSpeed } from './useSpeed';

/** How fast the voice reads; a press goes to the next step. */
export function SpeedButton({ reading }: { reading: Reading | null }) {
  const words = useTexts('listen');
  const [speed, setSpeed] = useSpeed();
  const change = () => {
    const next = nextSpeed(speed);
    setSpeed(next);
    reading?.setSpeed(next);
  };
  return (
    <button
      type="button"
      aria-label={`${words.speed} ${words.times(speed)}`}
      title={words.speed}
      className="target min-w-11 shrink-0 rounded-md px-2 text-14 text-ink-2 hover:bg-wash hover:text-ink max-sm:order-first"
      onClick={change}
    >
      {words.times(speed)}
    </button>
  );
}
