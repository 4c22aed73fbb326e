import { useMessages } from '../../i18n/messages';

/** Beside the list while no paper is chosen. */
export function NoPaper() {
  const { room } = useMessages();
  return (
    <p className="px-7 pt-24 text-center text-13 text-balance text-ink-3 print:hidden">
      {room.none}
    </p>
  );
}
