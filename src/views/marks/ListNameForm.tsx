import { type FormEvent, useState } from 'react';
import { useTexts } from '../../i18n/messages';
import { listName } from '../../library/lists';
import { BUTTON, FIELD } from '../../ui/classNames';

type Props = {
  /** What it is called now; `''`: it is to be made. */
  name?: string;
  /** Of the button. */
  action: string;
  hasFocus?: boolean;
  onName: (typed: string) => void;
  /** Called at Escape. */
  onCancel?: () => void;
};

/** A field for the name of a list, and the button that takes it. */
export function ListNameForm({ name = '', action, hasFocus = false, onName, onCancel }: Props) {
  const { lists: words } = useTexts('library');
  const [typed, setTyped] = useState(name);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (listName(typed) === null) return;
    onName(typed);
    setTyped('');
    // From the button, which cannot be pressed without a name.
    event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <form className="flex gap-2" onSubmit={submit}>
      <input
        className={FIELD}
        aria-label={words.name}
        placeholder={words.name}
        value={typed}
        // biome-ignore lint/a11y/noAutofocus: it comes at a press of its button
        autoFocus={hasFocus}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onCancel) return;
          // Escape would close what is around it, too.
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }}
      />
      <button type="submit" className={`${BUTTON} shrink-0`} disabled={listName(typed) === null}>
        {action}
      </button>
    </form>
  );
}
