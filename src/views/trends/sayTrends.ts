import type { ListedTopic } from '../../digest/topicList';
import type { TrendTexts } from '../../i18n/ko/trends';
import type { Language } from '../../i18n/languages';
import { type Change, OF_QUARTERS, ratioOf } from '../../topics/trends';
import { saidChange } from './saidChange';
import { SHOWN, type TrendView } from './trendView';

/**
 * Says in sentences which of the topics shown have risen and fallen by most of all papers, or why none can have.
 */
export function sayTrends(
  view: TrendView,
  words: TrendTexts,
  language: Language,
): readonly string[] {
  const { quarter, index, changes, seriesOf } = view;
  const name = words.quarter(quarter.name);
  const [rise, fall] = [changes.rising, changes.falling].map((list) => {
    for (const change of list.slice(0, SHOWN).sort((a, b) => sizeOf(b) - sizeOf(a))) {
      const said = saidChange(change, seriesOf(change.item), index);
      if (said) return { topic: change.item[language], said };
    }
    return null;
  });
  if (!rise && !fall) return sayWhyNot(view, name, words);
  return [
    ...(rise ? [words.rose(name, rise.topic, rise.said)] : []),
    ...(fall ? [words.fell(rise ? null : name, fall.topic, fall.said)] : []),
  ];
}

/** Says that nothing has changed, and what is missing where nothing can have. */
function sayWhyNot(
  { quarters, index, canRise }: TrendView,
  name: string,
  words: TrendTexts,
): readonly string[] {
  const { before, minPapers } = OF_QUARTERS;
  const earlier = quarters.slice(Math.max(0, index - before), index);
  if (earlier.every(({ papers }) => papers === 0)) {
    return [words.first(name), ...(quarters.length === 1 ? [words.needsQuarters] : [])];
  }
  return [words.steady(name), ...(canRise ? [] : [words.needsPapers(minPapers)])];
}

/** How much of all papers a change is of. */
function sizeOf({ now, before }: Change<ListedTopic>): number {
  return Math.abs((ratioOf(now) ?? 0) - (ratioOf(before) ?? 0));
}
