import { useContext, useSyncExternalStore } from 'react';
import type { Failure } from '../../failure';
import type { Messages } from '../../i18n/messages';
import { BUTTON } from '../../ui/classNames';
import { PolicyContext } from '../../views/status/PolicyContext';

type Props = { messages: Messages; failure: Failure; retry: () => void };

/** What failed, and why where a policy outside the app refused it, in a bar over the page rendered at build. */
export function LoadFailed({ messages, failure, retry }: Props) {
  const { title, describe, retry: label } = messages.failure;
  const policy = useContext(PolicyContext);
  const refusedDirective = useSyncExternalStore(policy.subscribe, policy.get);
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center justify-center gap-x-4 gap-y-1 border-t border-rule bg-wash px-4 py-2 text-13"
    >
      <strong>{title}</strong>{' '}
      {refusedDirective === null
        ? describe(failure)
        : messages.status.foreignPolicy(refusedDirective)}
      <button type="button" className={BUTTON} onClick={retry}>
        {label}
      </button>
    </div>
  );
}
