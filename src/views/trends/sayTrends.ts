import type { ListedTopic } from '../../digest/topicList';
import type { TrendTexts } from '../../i18n/ko/trends';
import type { Language } from '../../i18n/languages';
import { type Change, ratioOf } from '../../topics/trends';
import { saidChange } from './saidChange';
import { SHOWN, type TrendView } from './trendView';

/** Says in sentences which of the topics shown have risen and fallen by most of all papers. */
export function sayTrends(
  { quarter, index, changes, seriesOf }: TrendView,
  words: TrendTexts,
  language: Language,
): readonly string[] {
  const name = words.quarter(quarter.name);
  const [rise, fall] = [changes.rising, changes.falling].map((list) => {
    for (const change of list.slice(0, SHOWN).sort((a, b) => sizeOf(b) - sizeOf(a))) {
      const said = saidChange(change, seriesOf(change.item), index);
      if (said) return { topic: change.item[language], said };
    }
    return null;
  });
  if (!rise && !fall) return [index === 0 ? words.first(name) : words.steady(name)];
  return [
    ...(rise ? [words.rose(name, rise.topic, rise.said)] : []),
    ...(fall ? [words.fell(rise ? null : name, fall.topic, fall.said)] : []),
  ];
}

/** How much of all papers a change is of. */
function sizeOf({ now, before }: Change<ListedTopic>): number {
  return Math.abs((ratioOf(now) ?? 0) - (ratioOf(before) ?? 0));
}
