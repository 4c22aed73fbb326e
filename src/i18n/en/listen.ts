import type { ListenTexts } from '../ko/listen';
import { format } from './format';

const { dayOfYear, number } = format;

export const texts: ListenTexts = {
  title: 'Listen',
  names: {
    day: (day) => `Listen to ${dayOfYear(day)}`,
    results: 'Listen to the list',
    papers: 'Listen to the list',
    paper: 'Listen to the summary',
  },
  pause: 'Pause',
  resume: 'Go on listening',
  again: 'Listen again',
  steps: {
    papers: { previous: 'Listen to the paper before', next: 'Listen to the next paper' },
    sentences: { previous: 'Listen to the sentence before', next: 'Listen to the next sentence' },
  },
  speed: 'Speed',
  times: (speed) => `${speed}×`,
  left: (minutes) => `about ${number(minutes)} min left`,
  close: 'End listening',
  over: 'That was the last one.',
  goOn: (day) => `Go on with ${dayOfYear(day)}`,
  failed: 'The voice says nothing. Please press again.',
};
