import { writeQuestion } from '../../../question/address';
import type { Question } from '../../../question/question';
import { LazySection } from './LazySection';
import { useListHeights } from './listHeights';
import { ResultPage } from './ResultPage';
import { PAGE_SIZE } from './useResults';

type Props = { question: Question; total: number };

/** Every hit of a question: by day under the headings of the days, else in one run. */
export function ResultList({ question, total }: Props) {
  const heights = useListHeights();
  const offsets = Array.from({ length: Math.ceil(total / PAGE_SIZE) }, (_, page) => {
    return page * PAGE_SIZE;
  });
  return offsets.map((offset) => (
    <LazySection
      key={offset}
      name={`${writeQuestion(question)} ${offset}`}
      eager={offset === 0}
      height={heights.estimate(Math.min(PAGE_SIZE, total - offset))}
    >
      {() => <ResultPage question={question} offset={offset} total={total} />}
    </LazySection>
  ));
}
