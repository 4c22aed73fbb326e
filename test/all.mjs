// npm test
//
// Runs everything. While the units run, which wait now and then, the builds are made and weighed and the sources
// checked, each in one thread: both take about as long. The journeys have both cores for themselves.
import { spawn } from 'node:child_process';

const AT_ONCE = [['unit'], ['build:test', 'size', 'check']];

const results = await Promise.all(AT_ONCE.map(runInTurn));
if (!results.every(Boolean) || !(await runInTurn(['e2e']))) process.exitCode = 1;

/** Runs scripts of package.json up to the first that fails. @param {string[]} names */
async function runInTurn(names) {
  for (const name of names) {
    if (!(await run(name))) return false;
  }
  return true;
}

/** Prints what a script says once it has ended: lines of two would be mixed. @param {string} name @returns {Promise<boolean>} */
function run(name) {
  const isAlone = name === 'e2e';
  console.log(`npm run ${name} …`);
  const child = spawn('npm', ['run', name], {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout?.on('data', (data) => said.push(data));
  child.stderr?.on('data', (data) => said.push(data));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      if (code !== 0) console.error(`npm run ${name} failed.`);
      resolve(code === 0);
    });
  });
}
