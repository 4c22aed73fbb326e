import { DayBlocks } from './DayBlocks';
import { DayChart } from './DayChart';
import { VoteChart } from './VoteChart';

/** The charts of the filters: one module, which comes in one file. Loaded by `loadCharts`. */
export const charts = { DayBlocks, DayChart, VoteChart };
