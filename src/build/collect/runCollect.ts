import type { Day } from '../../digest/day';
import { NO_SETTINGS, type SiteSettings } from '../../digest/siteSettings';
import { InputError } from '../inputError';
import { readSiteSettings } from '../readSiteSettings';
import { createAsk } from './ask';
import { type CollectParts, collectDay } from './collectDay';
import { CollectError } from './collectError';
import { dailyPapersApi, isDailyPapersApi } from './dailyPapersApi';
import { daysToRead } from './daysToRead';
import { openStore } from './digestStore';
import type { Edges, Output } from './edges';
import { fileSource } from './fileSource';
import { HELP } from './help';
import { dayOfTime } from './instant';
import { type Options, readOptions } from './options';
import { createSummariser } from './summary/summarise';

type Command = {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: Output;
  readonly edges: Edges;
};

/** Exit codes: everything was done · some of it failed, the rest is written · the command was not understood. */
const DONE = 0;
const FAILED = 1;
const MISUSED = 2;

/** A host that has failed for so many days one after the other is not asked for the others. */
const MOST_FAILURES = 3;

/** Runs the command and returns its exit code. */
export async function runCollect({ args, environment, output, edges }: Command): Promise<number> {
  let isUnderstood = false;
  try {
    const options = readOptions(args, environment);
    isUnderstood = true;
    if (!options.help) return await collect(options, output, edges);
    output.say(HELP);
    return DONE;
  } catch (error) {
    if (!(error instanceof CollectError) && !(error instanceof InputError)) throw error;
    const next = error instanceof InputError ? '. Make it, or set DIGESTS_DIR to another one.' : '';
    output.complain(error.message + next);
    return isUnderstood ? FAILED : MISUSED;
  }
}

async function collect(options: Options, output: Output, edges: Edges): Promise<number> {
  const { folder, from, summary } = options;
  const ask = createAsk(edges);
  const today = dayOfTime(edges.now());
  const { language, mediaHosts } = siteSettings(folder);
  const store = await openStore(folder, edges.now);
  const source = isDailyPapersApi(from)
    ? dailyPapersApi(from, ask, today, mediaHosts)
    : await fileSource(from, ask, mediaHosts);
  const summariser = summary && createSummariser(summary, language, ask);
  const days = chooseDays(
    options,
    source.days,
    daysToRead({ ...options, today, newest: store.newest }),
  );
  if (days.length === 0) output.say(`${source.name}: no day to read. See --help.`);
  return collectDays(days, { folder, store, source, mediaHosts, summariser }, output);
}

async function collectDays(
  days: readonly Day[],
  parts: CollectParts,
  output: Output,
): Promise<number> {
  let code = DONE;
  let failures = 0;
  for (const [index, day] of days.entries()) {
    const result = await collectDay(day, parts);
    const isFailure = result.hasFailed === 'day';
    (isFailure ? output.complain : output.say)(`${day}: ${result.words}`);
    for (const complaint of result.complaints) output.complain(`  ${complaint}`);
    if (result.hasFailed) code = FAILED;
    failures = isFailure ? failures + 1 : 0;
    const left = days.length - index - 1;
    if (left > 0 && (result.endsRun || failures === MOST_FAILURES)) {
      output.complain(`The days after it, ${left}, are not asked for: they would fail too.`);
      break;
    }
  }
  return code;
}

/** Of a file all days are read, unless some are asked for. */
function chooseDays(
  { date, since }: Options,
  known: readonly Day[] | null,
  missing: readonly Day[],
): readonly Day[] {
  if (date) return [date];
  if (!known) return missing;
  return since ? known.filter((day) => day >= since) : known;
}

/** What `site.json` says, or nothing. A damaged one is for the build to tell. */
function siteSettings(folder: string): SiteSettings {
  try {
    return readSiteSettings(folder).settings;
  } catch {
    return NO_SETTINGS;
  }
}
