import type { QueryToken } from './queryTokens';

/** Words that say nothing of what a paper is about, in any place of a question. */
const STOP_WORDS = new Set(
  `논문 관련 방법 방법론 기법 연구 대한 위한 통한 이용한 사용한 활용한 최신 기반 동향 트렌드
   the of a an for and in on with to by via using paper papers about
   i me my we our you your it its that this these those there is are was be been do does did can could will would
   should how what which why when who where any anything some something find show give tell list need want looking help helps put even still also just really actually kind sort thing someone people use used turn want wants know tell
   latest newest recent recently current new advance advances progress vs versus difference between compare compared comparison
   released published et al please explain explained recommend suggest overview intro introduction
   look make making get best good better most work without as at from into or if than so not`
    .trim()
    .split(/\s+/),
);

/** Whether a clause of this word alone is optional. */
export function isStopWord({ term, text }: QueryToken): boolean {
  // The singular of does would be doe.
  return STOP_WORDS.has(term) || STOP_WORDS.has(text.toLowerCase());
}
