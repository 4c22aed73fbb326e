import type { Question } from '../../question/question';

/** What every control of a filter takes. */
export type FilterControlProps = {
  question: Question;
  /** Asks the same question with some fields changed. */
  onChange: (change: Partial<Question>) => void;
};
