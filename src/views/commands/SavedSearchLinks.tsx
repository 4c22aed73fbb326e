import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useMessages, useTexts } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import { sayQuestion } from '../filters/sayQuestion';
import { NewCount } from '../marks/NewCount';
import { useFollowing } from '../marks/useFollowing';

type Props = {
  /** Something comes before it. */
  divided: boolean;
  /** One is followed. */
  onOpen: () => void;
};

/** Saved searches with what is new of each; nothing where there are none. */
export function SavedSearchLinks({ divided, onOpen }: Props) {
  const words = useTexts('following');
  const messages = useMessages();
  const title = useId();
  const { following, newest, open } = useFollowing();
  if (following.searches.length === 0) return null;
  return (
    <section
      aria-labelledby={title}
      className={divided ? 'mt-1.5 border-t border-rule pt-1' : undefined}
    >
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
