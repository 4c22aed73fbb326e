import { format } from './format';

const { number } = format;

export const papers = (n: number) => `${number(n)} ${n === 1 ? 'paper' : 'papers'}`;
export const listings = (n: number) => `${number(n)} ${n === 1 ? 'listing' : 'listings'}`;
export const votes = (n: number) => `${number(n)} ${n === 1 ? 'vote' : 'votes'}`;
export const days = (n: number) => `${number(n)} ${n === 1 ? 'day' : 'days'}`;
export const authors = (n: number) => `${number(n)} ${n === 1 ? 'author' : 'authors'}`;
