import type { Paper } from '../digest/paper';
import { authorNote } from './authorNote';
import { oneLine } from './oneLine';

/**
 * What no field of a bibliography holds, a line of English each: the Korean title, which styles would print
 * as the paper's own, the addresses of code and project, and what is unknown of the authors. Empty where
 * there is nothing to say.
 */
export function notesOf(paper: Paper): readonly string[] {
  const { koreanTitle, code, project } = paper;
  return [
    koreanTitle && `Title in Korean: ${oneLine(koreanTitle)}`,
    code && `Code: ${code}`,
    project && `Project: ${project}`,
    authorNote(paper),
  ].filter((note) => note !== null);
}
