import { createRoot } from 'react-dom/client';
import { toFailure } from '../../failure';
import type { Messages } from '../../i18n/messages';
import type { Store } from '../../store';
import { PolicyContext } from '../../views/status/PolicyContext';
import { LoadFailed } from './LoadFailed';

/**
 * Reads until it succeeds. Each failure is shown over the page rendered at build, which stays readable
 * meanwhile; a press or the return of the network tries again.
 */
export async function readUntilLoaded<T>(
  read: () => Promise<T>,
  messages: Messages,
  refusedDirective: Store<string | null>,
): Promise<T> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      const container = document.body.appendChild(document.createElement('div'));
      const root = createRoot(container);
      await new Promise<void>((retry) => {
        root.render(
          <PolicyContext value={refusedDirective}>
            <LoadFailed messages={messages} failure={toFailure(error)} retry={retry} />
          </PolicyContext>,
        );
        window.addEventListener('online', () => retry(), { once: true });
      });
      root.unmount();
      container.remove();
    }
  }
}
