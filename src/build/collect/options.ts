import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../../digest/day';
import { CollectError } from './collectError';
import { DAILY_PAPERS } from './dailyPapersApi';
import { readSummarySettings, type SummarySettings } from './summary/summarySettings';

export type Options = {
  readonly help: boolean;
  /** The only day to read. null: `since` says it, or the days that are missing are read. */
  readonly date: Day | null;
  /** The first day to read. */
  readonly since: Day | null;
  /** An address, or the path of a file. */
  readonly from: string;
  /** The folder of digests. */
  readonly folder: string;
  /** null: papers keep their abstracts. */
  readonly summary: SummarySettings | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads what the command is asked for. Throws a `CollectError` for anything that it does not know. */
export function readOptions(args: readonly string[], environment: Environment): Options {
  const lost = ['date', 'since', 'from'].find((name) => environment[`npm_config_${name}`]);
  if (lost && args.length <= 1) {
    throw new CollectError(`--${lost}: npm has kept it. Write: npm run collect -- --${lost} …`);
  }
  const { date, since, from, help } = parse(args);
  if (date !== undefined && since !== undefined) {
    throw new CollectError('--date, --since: expected one of them, found both. See --help.');
  }
  return {
    help: help ?? false,
    date: dayOption('--date', date),
    since: dayOption('--since', since),
    from: fromOption(from),
    folder: environment.DIGESTS_DIR || 'public/digests',
    summary: readSummarySettings(environment),
  };
}

type Values = { date?: string; since?: string; from?: string; help?: boolean };

function parse(args: readonly string[]): Values {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        date: { type: 'string' },
        since: { type: 'string' },
        from: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    const [sentence = ''] = error instanceof Error ? error.message.split(/\.\s/) : [];
    throw new CollectError(`${sentence.replace(/\.$/, '')}. See --help.`);
  }
}

function dayOption(name: string, text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day) return day;
  throw new CollectError(`${name}: expected a day like 2026-01-05, found ${JSON.stringify(text)}.`);
}

function fromOption(text: string | undefined): string {
  if (text === undefined) return DAILY_PAPERS;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (text.trim() === '' || (url && (url.username !== '' || url.password !== ''))) {
    throw new CollectError(
      '--from: expected a file, or an address without a name and a password in it.',
    );
  }
  return text;
}
