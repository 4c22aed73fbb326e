import { useMessages } from '../../../i18n/messages';
import { useSetting } from '../../settings';

/** Shows and hides why each hit was found, as the key `e` does. */
export function ExplainToggle() {
  const { timeline } = useMessages();
  const [explain, setExplain] = useSetting('explain');
  const isOn = explain === 'on';
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-keyshortcuts="e"
      className={`target px-1 text-13 hover:text-ink ${isOn ? 'font-bold text-ink underline decoration-2 underline-offset-4' : 'text-ink-2'}`}
      onClick={() => setExplain(isOn ? 'off' : 'on')}
    >
      {timeline.explain}
    </button>
  );
}
