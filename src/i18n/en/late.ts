import type { LateTexts } from '../ko/late';
import { texts as about } from './about';
import { texts as authors } from './authors';
import { texts as calendar } from './calendar';
import { texts as cite } from './cite';
import { texts as commands } from './commands';
import { texts as day } from './day';
import { texts as digests } from './digests';
import { texts as explain } from './explain';
import { texts as folder } from './folder';
import { texts as following } from './following';
import { texts as handout } from './handout';
import { texts as health } from './health';
import { texts as kept } from './kept';
import { texts as library } from './library';
import { texts as listen } from './listen';
import { texts as notices } from './notices';
import { texts as paper } from './paper';
import { texts as period } from './period';
import { texts as readingList } from './readingList';
import { texts as share } from './share';
import { texts as topics } from './topics';
import { texts as trends } from './trends';

export const texts: LateTexts = {
  about,
  authors,
  calendar,
  cite,
  commands,
  day,
  digests,
  explain,
  folder,
  following,
  handout,
  health,
  kept,
  library,
  listen,
  notices,
  paper,
  period,
  readingList,
  share,
  topics,
  trends,
};
