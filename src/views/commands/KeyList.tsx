import { Fragment } from 'react';
import { useTexts } from '../../i18n/messages';
import { useSetting } from '../settings';
import { ACTIONS, SHOWN_KEYS } from './keymap';

/** Every shortcut with its action, and the switch that turns single keys off. */
export function KeyList() {
  const { keys: words } = useTexts('commands');
  const [keys, setKeys] = useSetting('keys');
  return (
    <>
      <dl className="grid grid-cols-[fit-content(50%)_minmax(0,1fr)] items-center gap-x-5 gap-y-1.5 text-14">
        {ACTIONS.map((action) => (
          <Fragment key={action}>
            <dt className="flex flex-wrap gap-1.5">
              {SHOWN_KEYS[action].map((shown) => (
                <Keystrokes key={shown} keys={shown} />
              ))}
            </dt>
            <dd className="text-ink-2">{words.actions[action]}</dd>
          </Fragment>
        ))}
      </dl>
      <label className="target mt-4 flex items-center gap-2 border-t border-rule pt-3 text-14">
        <input
          type="checkbox"
          className="size-4 accent-ink"
          checked={keys === 'on'}
          onChange={({ target }) => setKeys(target.checked ? 'on' : 'off')}
        />
        {words.use}
      </label>
      <p className="text-12 text-ink-3">{words.note}</p>
    </>
  );
}

/** `'G T'` is two keys, one after the other. */
function Keystrokes({ keys }: { keys: string }) {
  return keys.split(' ').map((key) => (
    <kbd
      key={key}
      className="min-w-6 rounded-sm border border-rule bg-sheet px-1.5 text-center font-sans text-12 leading-5.5 text-ink-2"
    >
      {key}
    </kbd>
  ));
}
