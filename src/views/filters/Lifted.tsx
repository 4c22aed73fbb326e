import { useMessages } from '../../i18n/messages';
import { languageOf } from '../../korean/languageOf';
import type { Relaxation } from '../../search/query/relaxations';
import type { ConditionNames } from './conditionNames';
import { sayLifted } from './sayLifted';

/** What a relaxation lifts, in a sentence of its kind. */
export function Lifted({ relaxation, names }: { relaxation: Relaxation; names: ConditionNames }) {
  const messages = useMessages();
  const text = sayLifted(relaxation, messages, names);
  return (
    <span className="min-w-0">
      {messages.timeline.lift[relaxation.kind]}{' '}
      {text !== '' && (
        <bdi lang={languageOf(text)} className="font-semibold">
          {text}
        </bdi>
      )}
    </span>
  );
}
