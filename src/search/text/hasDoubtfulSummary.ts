import type { Paper } from '../../digest/paper';
import { isDoubtfulPaper } from '../../topics/isDoubtfulPaper';
import { synonymsOf } from './synonyms';

/** Whether the summary of a paper describes another one, as the build tells it. */
export function hasDoubtfulSummary(paper: Paper): boolean {
  return isDoubtfulPaper(paper, synonymsOf);
}
