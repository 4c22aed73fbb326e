import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useMessages, useTexts } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { follow, removeSearch, renameSearch, type SavedSearch } from '../../library/following';
import type { Change } from '../../library/library';
import { NO_QUESTION } from '../../question/question';
import { BUTTON, FIELD, QUIET_LINK } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { sayQuestion } from '../filters/sayQuestion';
import { NewCount } from '../marks/NewCount';
import { useFollowing } from '../marks/useFollowing';

type Removed = { readonly name: string; readonly undone: readonly Change[] };

/** Saved searches and followed authors with what is new of each; nothing where there are none. */
export function FollowedThings() {
  const words = useTexts('following');
  const messages = useMessages();
  const { following, newest, change, open } = useFollowing();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { searches, authors } = following;
  const nameOf = ({ name, question }: SavedSearch) => name || sayQuestion(question, messages);
  const remove = (name: string, changes: readonly Change[]) =>
    setRemoved({ name, undone: change(changes) });
  return (
    <>
      <Group title={words.searches}>
        {searches.map((search) => (
          <Item
            key={search.key}
            name={nameOf(search)}
            link={
              <Link to="/" search={search.question} className={LINK} onClick={() => open(search)}>
                <bdi lang={languageOf(nameOf(search))}>{nameOf(search)}</bdi>
              </Link>
            }
            count={<NewCount question={search.question} seen={search.seen} newest={newest} />}
            onRename={(name) => change([renameSearch(search, name)])}
            onRemove={() => remove(nameOf(search), [removeSearch(search)])}
          />
        ))}
      </Group>
      <Group title={words.authors}>
        {authors.map(({ key, name, seen }) => (
          <Item
            key={key}
            name={name}
            link={
              <Link to="/author/$name" params={{ name }} search={{}} className={LINK}>
                <bdi lang="en">{name}</bdi>
              </Link>
            }
            count={
              <NewCount
                question={{ ...NO_QUESTION, authors: [name] }}
                seen={seen}
                newest={newest}
              />
            }
            onRename={null}
            onRemove={() => remove(name, follow(name, false, newest))}
          />
        ))}
      </Group>
      <p aria-live="polite" className="text-13 text-ink-2">
        {removed && (
          <>
            {words.removed(removed.name)}{' '}
            <button
              // The button that had the focus is gone. A new element for each removal: `focus` runs for new ones alone.
              key={removed.undone[0]?.key}
              ref={focus}
              type="button"
              className={`target px-1 ${QUIET_LINK}`}
              onClick={() => {
                change(removed.undone);
                setRemoved(null);
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </p>
    </>
  );
}

const LINK = 'target inline-flex min-w-0 flex-1 items-center truncate text-14 hover:underline';
const SMALL_BUTTON =
  'target inline-flex min-w-(--target) shrink-0 items-center justify-center text-12 text-ink-3 hover:text-ink';

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-5 border-t border-rule pt-4">
      <h2 id={id} className="text-14 font-bold">
        {title}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}

function Item(props: {
  name: string;
  link: ReactNode;
  count: ReactNode;
  /** null: its name is its own. */
  onRename: ((name: string) => void) | null;
  onRemove: () => void;
}) {
  const words = useTexts('following');
  const { name, link, count, onRename, onRemove } = props;
  const [isRenamed, setRenamed] = useState(false);
  const wasRenamed = useRef(false);
  if (isRenamed && onRename) {
    return (
      <li className="border-b border-rule-2 py-1">
        <NameField
          name={name}
          onDone={(next) => {
            wasRenamed.current = true;
            if (next !== null) onRename(next);
            setRenamed(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className="flex items-center gap-x-2 border-b border-rule-2">
      {link}
      {count}
      {onRename && (
        <button
          // Takes the focus back from the field.
          ref={wasRenamed.current ? focus : null}
          type="button"
          aria-label={words.renameOf(name)}
          className={SMALL_BUTTON}
          onClick={() => setRenamed(true)}
        >
          {words.rename}
        </button>
      )}
      <button
        type="button"
        aria-label={words.remove(name)}
        className={SMALL_BUTTON}
        onClick={onRemove}
      >
        <Icon name="icon-close" size={12} />
      </button>
    </li>
  );
}

/** `onDone` gets the new name, null where the reader keeps the old one. */
function NameField({ name, onDone }: { name: string; onDone: (name: string | null) => void }) {
  const words = useTexts('following');
  const [typed, setTyped] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(typed);
  };
  return (
    <form className="flex gap-x-2" onSubmit={submit}>
      <input
        type="text"
        ref={focus}
        aria-label={words.newName}
        className={FIELD}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onFocus={({ target }) => target.select()}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onDone(null);
        }}
      />
      <button type="submit" className={`${BUTTON} shrink-0`}>
        {words.done}
      </button>
    </form>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}
