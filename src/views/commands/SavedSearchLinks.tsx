import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useMessages, useTexts } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { sayQuestion } from '../filters/sayQuestion';
import { NewCount } from '../marks/NewCount';
import { useFollowing } from '../marks/useFollowing';

/** Saved searches with what is new of each; nothing where there are none. `onOpen`: one is followed. */
export function SavedSearchLinks({ onOpen }: { onOpen: () => void }) {
  const words = useTexts('following');
  const messages = useMessages();
  const title = useId();
  const { following, newest, open } = useFollowing();
  if (following.searches.length === 0) return null;
  return (
    <section aria-labelledby={title} className="mt-1 border-t border-rule-2 pt-1">
      <h2 id={title} className="px-3 pt-1.5 pb-0.5 text-12 text-ink-3">
        {words.searches}
      </h2>
      <ul>
        {following.searches.map((search) => {
          const name = search.name || sayQuestion(search.question, messages);
          return (
            <li key={search.key}>
              <Link
                to="/"
                search={search.question}
                className="target flex items-center justify-between gap-3 px-3 py-1 text-14 hover:bg-wash"
                onClick={() => {
                  open(search);
                  onOpen();
                }}
              >
                <bdi lang={languageOf(name)} className="min-w-0 truncate">
                  {name}
                </bdi>
                <NewCount question={search.question} seen={search.seen} newest={newest} />
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
