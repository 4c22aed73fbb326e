import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/messages';
import { knowsKept } from '../../library/knowsKept';
import { NO_KEPT } from '../../question/keptFilter';
import { isPlain, type Question } from '../../question/question';
import { BUTTON_PRIMARY } from '../../ui/classNames';
import { useMarks } from './useLibrary';

/**
 * Says that an address asks for marks that were made on another device, and leads to what else it asks for.
 * In place of `children`, which show where this device knows the marks.
 */
export default function ForeignShelf(props: {
  question: Question;
  children: ReactNode;
}): ReactNode {
  const { question, children } = props;
  const marks = useMarks();
  const isForeign = marks && !question.kept.every((kept) => knowsKept(marks, kept));
  return isForeign ? <WayOn question={question} /> : children;
}

function WayOn({ question }: { question: Question }) {
  const { foreign: words } = useTexts('kept');
  const rest = { ...question, ...NO_KEPT };
  return (
    <section aria-label={words.title} className="max-w-160 py-10">
      <h2 className="text-17 font-bold text-balance">{words.title}</h2>
      <p className="mt-1 mb-4 text-15 text-ink-2">{words.what}</p>
      <Link to="/" search={rest} className={BUTTON_PRIMARY}>
        {isPlain({ ...rest, sort: null }) ? words.all : words.rest}
      </Link>
    </section>
  );
}
