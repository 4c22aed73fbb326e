// npm test
//
// Runs everything. The journeys begin as soon as the builds are made and weighed, while the units still run and the
// sources are checked: each waits now and then, and leaves a core idle that another can use.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const AT_ONCE = [
  ['unit', 'check'],
  ['build:test', 'size', 'e2e'],
];

/** Takes minutes: what it says is printed line by line, between the others. */
const LONGEST = 'e2e';

const results = await Promise.all(AT_ONCE.map(runInTurn));
if (!results.every(Boolean)) process.exitCode = 1;

/** Runs scripts of package.json up to the first that fails. @param {string[]} names */
async function runInTurn(names) {
  for (const name of names) {
    if (!(await run(name))) return false;
  }
  return true;
}

/** Prints what a script says once it has ended: lines of two would be mixed. @param {string} name @returns {Promise<boolean>} */
function run(name) {
  console.log(`npm run ${name} …`);
  const child = spawn('npm', ['run', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const output of [child.stdout, child.stderr]) {
    if (name === LONGEST) createInterface(output).on('line', (line) => console.log(line));
    else output.on('data', (data) => said.push(data));
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.error(`npm run ${name} failed.`);
      resolve(code === 0);
    });
  });
}
