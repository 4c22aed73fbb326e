import { createFormat } from '../format';

export const format = createFormat('en', {
  shortMonth: 'short',
  monthOfDay: 'short',
  yearOfDay: /(, \d+)/,
});
