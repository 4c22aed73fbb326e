import type { Kept } from './keptFilter';
import type {
  AuthorOperator,
  DayOperator,
  OrderOperator,
  TextOperator,
  VoteOperator,
} from './operators';

/** One thing that a question asks for, as data: filters and operators say the same in the same way. */
export type Condition =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'kept'; readonly kept: Kept }
  | TextOperator
  | AuthorOperator
  | DayOperator
  | VoteOperator
  | OrderOperator;

/** A condition as a chip shows it, and the change to the question that takes it away. */
export type Chip<Change> = { readonly condition: Condition; readonly without: Change };
