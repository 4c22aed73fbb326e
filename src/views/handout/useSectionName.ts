import type { Section } from '../../digest/paper';
import { useMessages, useTexts } from '../../i18n/messages';

/** Returns what names the section of a summary. */
export function useSectionName(): (section: Pick<Section, 'kind' | 'label'>) => string {
  const { sections } = useMessages().paper;
  const { summary } = useTexts('paper');
  return ({ kind, label }) =>
    (kind === null || kind === 'other' ? label : sections[kind]) ?? summary;
}
