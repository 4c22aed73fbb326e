import { type Field, type Work, workOf } from './work';

const LINE = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

/** Returns whether a text is RIS: it has a reference, after lines that name its source or none. */
export function isRis(text: string): boolean {
  return /^TY {2}- /m.test(text);
}

/** Reads the references of a RIS file; of one that is cut, the last one as far as it goes. */
export function risWorks(text: string): Work[] {
  const works: Field[][] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    const fields = works.at(-1);
    const last = fields?.at(-1);
    if (tag === 'TY') works.push([]);
    else if (tag && fields) fields.push([tag, value]);
    // A long value goes on in the next line.
    else if (fields && last) fields[fields.length - 1] = [last[0], `${last[1]} ${line.trim()}`];
  }
  return works.map((fields) => workOf(fields, ['ti', 't1', 'ct', 'bt']));
}
