import { useMessages } from '../../i18n/messages';

/** In place of a dialog whose script did not come; the page around it stays as it is. */
export function DialogLoadError() {
  const { share } = useMessages();
  return (
    <p role="alert" className="basis-full self-center text-12 text-ink-2">
      {share.cannotOpen}
    </p>
  );
}
