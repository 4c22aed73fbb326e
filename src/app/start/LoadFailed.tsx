import type { Failure } from '../../failure';
import type { Messages } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';

type Props = { messages: Messages; failure: Failure; retry: () => void };

/** Over a page that the build has rendered, where nothing else can be read: what is there stays to read. */
export function LoadFailed({ messages, failure, retry }: Props) {
  const { failure: words } = messages;
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-t border-rule bg-wash px-4 py-2 text-13"
    >
      <strong>{words.title}</strong> {words.describe(failure)}
      <button type="button" className={BUTTON} onClick={retry}>
        {words.retry}
      </button>
    </div>
  );
}
