import { createFormat } from '../format';

export const format = createFormat('ko', { shortMonth: 'numeric', monthOfDay: 'long' });
