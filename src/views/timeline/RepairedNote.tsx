import { Link } from '@tanstack/react-router';
import type { Question } from '../../digest/question';
import { useMessages } from '../../i18n/messages';
import { QUIET_LINK } from '../../ui/looks';

/** Says what was looked for in place of what was typed, and leads back to that. */
export function RepairedNote(props: { question: Question; repaired: string | null }) {
  const { timeline } = useMessages();
  if (props.repaired === null) return null;
  const asTyped = { ...props.question, text: `"${props.question.text}"` };
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 border-b border-rule pb-3 text-14 text-ink-2">
      <span>
        {timeline.repaired}: <strong className="text-ink">{props.repaired}</strong>
      </span>
      <Link to="/" search={asTyped} className={`text-13 ${QUIET_LINK}`}>
        {timeline.asTyped}
      </Link>
    </p>
  );
}
