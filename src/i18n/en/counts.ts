import { createFormat } from '../format';

export const english = createFormat('en');
export const { number } = english;

export const papers = (n: number) => `${number(n)} ${n === 1 ? 'paper' : 'papers'}`;
export const votes = (n: number) => `${number(n)} ${n === 1 ? 'vote' : 'votes'}`;
export const days = (n: number) => `${number(n)} ${n === 1 ? 'day' : 'days'}`;
export const authors = (n: number) => `${number(n)} ${n === 1 ? 'author' : 'authors'}`;
