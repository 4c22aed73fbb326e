import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTermTable, type TermTable } from '../topics/termTable';

/** Reads the table of terms. */
export function readTermTable(): TermTable {
  return createTermTable(tableOf('terms.txt'));
}

/** Read, not imported: what loads the configuration of the build knows code alone. */
export function tableOf(name: string): string {
  return readFileSync(join(import.meta.dirname, '../topics', name), 'utf8');
}
