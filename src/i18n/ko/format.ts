import { createFormat } from '../format';

export const format = createFormat('ko', {
  shortMonth: 'numeric',
  monthOfDay: 'long',
  yearOfDay: /(\d+년 )/,
});
