import { expect, it } from 'vitest';
import { importAtOnce, type ScriptFile } from '../../../src/build/importsAtOncePlugin';

const LATE = 'const texts=async()=>(await import(`./texts-1.js`)).texts;import("./alone-2.js")';

function after(worker: ScriptFile): string {
  const scripts = new Map([
    ['assets/worker-0.js', worker],
    ['assets/texts-1.js', { imports: ['assets/words-3.js', 'assets/worker-0.js'], code: '' }],
    ['assets/alone-2.js', { imports: [], code: '' }],
    ['assets/words-3.js', { imports: ['assets/terms-4.js', 'assets/worker-0.js'], code: '' }],
    ['assets/terms-4.js', { imports: [], code: '' }],
  ]);
  importAtOnce(scripts);
  return worker.code;
}

it('asks for what a late import leads to beside it, but not for what has run already', () => {
  expect(after({ imports: [], code: LATE })).toBe(
    'const texts=async()=>(await (import("./words-3.js").catch(()=>{}),' +
      'import("./terms-4.js").catch(()=>{}),import(`./texts-1.js`))).texts;import("./alone-2.js")',
  );
  expect(after({ imports: ['assets/words-3.js'], code: LATE })).toBe(LATE);
});

it('leaves what is no late import of a file beside it', () => {
  const code =
    'import"./texts-1.js";import(`../texts-1.js`);import("./"+name);reimport("./texts-1.js")';
  expect(after({ imports: [], code })).toBe(code);
});
