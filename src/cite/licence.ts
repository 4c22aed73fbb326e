const SOURCE = 'l-yohai/daily_papers_ko';

/** The project that publishes the digests. Constants only, so this file has no test. */
export const SOURCE_URL = `https://github.com/${SOURCE}`;
export const LICENCE = 'CC BY-NC-ND 4.0';

/** One line of Korean for every text that quotes a summary: source, licence and that a model wrote it. */
export const LICENCE_NOTE = `요약 출처: ${SOURCE} (${SOURCE_URL}), ${LICENCE}. 언어 모델이 쓴 요약이라 틀릴 수 있습니다.`;
