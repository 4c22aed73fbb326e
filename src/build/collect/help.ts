import { DAILY_PAPERS } from './dailyPapersApi';

export const HELP = `Collects digests of papers into the folder of digests.

  npm run collect                            the days that are missing, up to today
  npm run collect -- --date 2026-01-05       one day
  npm run collect -- --since 2026-01-05      that day and all after it
  npm run collect -- --from <file or address>

--date   a day of UTC, as Hugging Face counts them
--since  the first day to read
--from   where the papers come from: ${DAILY_PAPERS} (the default) or a mirror of it;
         a file or an address of JSON or JSONL in a format of src/importers; with {date} in it, one a day
--help   this text

DIGESTS_DIR    the folder, public/digests if it is not set
SUMMARY_URL, SUMMARY_MODEL, SUMMARY_KEY
               a model that writes summaries from title and abstract: any API like OpenAI's, all three or none

A day that grew is merged. A file that a person has edited, or that this command has not written, stays as it is.
Exit code: 0 done, 1 some of it failed and the rest is written, 2 not understood.`;
