import type { Question } from '../../question/question';

/** What every control of a filter takes. */
export type FilterControlProps = {
  question: Question;
  /** Asks the same question with some fields changed. */
  onChange: (change: Partial<Question>) => void;
};

/** The controls that the filter line opens. */
export type FilterControl = 'days' | 'votes' | 'author' | 'topic' | 'kept';

/** The attribute of the element around a control. */
export function controlAttributes(control: FilterControl) {
  return { 'data-filter-control': control };
}

/** Focuses a control: of days the block that Tab leads to where there are blocks, else its first field. */
export function focusControl(fields: HTMLElement | null, control: FilterControl): void {
  const around = fields?.querySelector(`[data-filter-control="${control}"]`);
  const block = around?.querySelector<HTMLElement>('[data-block][tabindex="0"]');
  (block ?? around?.querySelector<HTMLElement>('input'))?.focus();
}
