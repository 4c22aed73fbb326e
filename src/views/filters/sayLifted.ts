import type { Messages } from '../../i18n/messages';
import { isKept } from '../../question/keptFilter';
import type { Relaxation } from '../../search/query/relaxations';
import { sayKept } from './sayKept';

/** What a relaxation lifts or asks instead, where its kind does not say it all: a name, a text, a mark; else `''`. */
export function sayLifted(
  { kind, text }: Relaxation,
  messages: Messages,
  listNames: ReadonlyMap<string, string>,
): string {
  return kind === 'kept' && isKept(text) ? sayKept(text, messages, listNames) : text;
}
