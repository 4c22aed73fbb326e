import type { ForeignFile, ForeignPaper, Importer } from './foreignPaper';
import { huggingFace, readEntry } from './huggingFace';
import { fieldOf, isObject, type JsonNode } from './jsonNode';
import { readSections, readTexts, readTitle } from './readFields';
import { countEntries } from './readFile';

/**
 * `2026-01-05_paper_ko.json`: Hugging Face's `paper` with a title and a summary in Korean next to it. Entries
 * without these are read as Hugging Face's.
 */
export const koreanJson: Importer = {
  name: 'Korean daily papers',
  countIn: (file) => (countEntries(file, isKorean) > 0 ? huggingFace.countIn(file) : 0),
  read: (file) => file.entries.flatMap((entry) => readKoreanEntry(entry, file) ?? []),
};

function isKorean(entry: Readonly<Record<string, unknown>>): boolean {
  return isObject(entry.paper) && 'translation_title' in entry;
}

function readKoreanEntry(entry: JsonNode, file: ForeignFile): ForeignPaper | null {
  const paper = readEntry(entry, file);
  if (!paper) return null;
  const sections = readSections(LABELS.map(([key, label]) => [label, fieldOf(entry, key)]));
  const keywords = readTexts(fieldOf(entry, 'keywords'));
  return {
    ...paper,
    koreanTitle: readTitle(fieldOf(entry, 'translation_title')),
    keywords: keywords.length > 0 ? keywords : paper.keywords,
    language: sections.length > 0 ? 'ko' : paper.language,
    sections: [...sections, ...paper.sections],
  };
}

/** The second and the last are of December 2024. */
const LABELS = [
  ['purpose', '목적'],
  ['translation_summary', '요약'],
  ['method', '방법'],
  ['conclusion', '결론'],
  ['advertising_copy', '홍보 문구'],
] as const;
