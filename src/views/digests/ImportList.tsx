import { Link } from '@tanstack/react-router';
import type { OwnImport } from '../../digest/ownDigests';
import { useMessages, useTexts } from '../../i18n/messages';
import { BUTTON, QUIET_LINK } from '../../ui/classNames';
import { dayLink } from '../browse/list/links';
import { sayParts } from './sayParts';

type Props = {
  imports: readonly OwnImport[];
  onRemove: (imports: readonly OwnImport[]) => void;
};

/** The imports that were taken, each with a way to its newest day and one to remove it. */
export function ImportList({ imports, onRemove }: Props) {
  const { list: words } = useTexts('digests');
  if (imports.length === 0) return <p className="mt-8 text-14 text-ink-2">{words.none}</p>;
  return (
    <section className="mt-8">
      <h2 className="flex min-h-11 items-center justify-between gap-3 border-b border-rule text-14 font-bold">
        {words.title(imports.length)}
        {imports.length > 1 && (
          <button type="button" className={BUTTON} onClick={() => onRemove(imports)}>
            {words.removeAll}
          </button>
        )}
      </h2>
      <ul>
        {imports.map((own) => (
          <Import key={own.id} own={own} onRemove={() => onRemove([own])} />
        ))}
      </ul>
      <p className="mt-3 text-13 text-ink-2">{words.keepFiles}</p>
    </section>
  );
}

function Import({ own, onRemove }: { own: OwnImport; onRemove: () => void }) {
  const { list: words } = useTexts('digests');
  const messages = useMessages();
  const { name, parts } = own;
  const newest = parts.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
  return (
    <li className="flex items-center justify-between gap-3 border-b border-rule py-3">
      <div className="min-w-0">
        <p className="text-15 font-semibold wrap-anywhere">
          <bdi>{name}</bdi>
        </p>
        <p className="dots text-13 text-ink-2">
          <span>{sayParts(parts, messages)}</span>
          <span>
            <Link {...dayLink(newest)} className={`reach-lines ${QUIET_LINK}`}>
              {words.newest}
            </Link>
          </span>
        </p>
      </div>
      <button
        type="button"
        className={`${BUTTON} shrink-0`}
        aria-label={words.removeOne(name)}
        onClick={onRemove}
      >
        {words.remove}
      </button>
    </li>
  );
}
