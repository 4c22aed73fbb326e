/** The project the digests come from; whatever holds a part of a summary names it. */
const SOURCE = 'l-yohai/daily_papers_ko';
export const SOURCE_URL = `https://github.com/${SOURCE}`;
export const LICENCE = 'CC BY-NC-ND 4.0';

/** One line for whatever quotes the summaries, with all that a reader of the quote must know. */
export const LICENCE_NOTE = `요약 출처: ${SOURCE} (${SOURCE_URL}), ${LICENCE}. 언어 모델이 쓴 요약이라 틀릴 수 있습니다.`;
