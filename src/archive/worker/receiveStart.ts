import { MANIFEST_FILE } from '../../digest/manifest';
import { readQuestion } from '../../question/address';
import type { Question } from '../../question/question';
import type { StartMessage } from '../contract';
import type { EarlyFiles } from '../readFile';

/**
 * Receives what a worker is told that starts with the HTML, and returns the files that the page hands over.
 * Other messages are left alone.
 */
export function receiveStart(
  scope: EventTarget,
  begin: (base: string, question: Question) => void,
): EarlyFiles {
  const early: Record<string, Promise<Response | null>> = {};
  let onManifest = (_: Response | null) => {};
  scope.addEventListener('message', (event) => {
    if (!(event instanceof MessageEvent)) return;
    const message: StartMessage | Readonly<Record<string, never>> = event.data;
    if ('question' in message) {
      early[MANIFEST_FILE] = new Promise((resolve) => {
        onManifest = resolve;
      });
      begin(message.base, readQuestion(message.question));
    } else if ('manifest' in message)
      onManifest(message.manifest && new Response(message.manifest));
  });
  return early;
}
