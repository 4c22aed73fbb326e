import { expose } from 'comlink';
import { createEngine } from './engine';
import { createReadFile } from './readFile';

expose(createEngine(createReadFile));
