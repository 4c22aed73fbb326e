import { useMessages } from '../../i18n/messages';

/** Fills the reader pane while no paper is open. */
export function EmptyPane() {
  const { room } = useMessages();
  return (
    <div className="px-7 pt-24 text-center text-13 text-balance text-ink-3 print:hidden">
      <p>{room.none}</p>
      <p className="mt-1 text-12">{room.keys}</p>
    </div>
  );
}
