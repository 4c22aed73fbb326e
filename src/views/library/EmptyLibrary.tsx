import { useMessages, useTexts } from '../../i18n/messages';
import { Backup } from './Backup';
import { DigestsLink } from './DigestsLink';
import { FollowedThings } from './FollowedThings';
import { ReadingListImport } from './ReadingListImport';

/** How papers come into the library, and back from a file. */
export function EmptyLibrary() {
  const { empty } = useTexts('library');
  const { count } = useMessages();
  return (
    <div className="max-w-180 pt-6 text-15">
      <p role="status" className="sr-only">
        {count.papers(0)}
      </p>
      <h2 className="mb-2 text-19 font-bold">{empty.title}</h2>
      <ul>
        {[empty.save, empty.read].map((way) => (
          <li key={way} className="border-b border-rule py-3">
            {way}
          </li>
        ))}
      </ul>
      <p className="mt-4 mb-3 text-14 text-ink-2">{empty.device}</p>
      <Backup isEmpty />
      <DigestsLink />
      <FollowedThings />
      <ReadingListImport />
    </div>
  );
}
