import type { AboutTexts } from '../ko/about';
import { format } from './format';

const { number } = format;

/** From the settings of the site; the build writes it in. */
declare const __DESCRIPTION_EN__: string | null;

export const texts: AboutTexts = {
  kept: {
    title: 'Offline',
    state: (days, all, size) =>
      days === 0
        ? 'No digest is kept on this device. Reading needs a network.'
        : `${number(days)} of ${number(all)} days (${size} MB) are kept on this device, to read and search without a network.`,
    slowLine:
      'This device saves data or its connection is slow: only what you read is kept by itself.',
    keep: (size) => `Keep all (${size} MB)`,
    keeping: 'Keeping',
    remove: 'Remove downloaded digests',
    failed: 'Not all could be kept. Check network and storage, then press again.',
  },
  licences: {
    title: 'Open source',
    what: 'This page is made with code and type that others have published.',
    texts: 'Texts of the licences',
    list: (n) => `${n} packages`,
  },
  about: {
    title: 'About',
    description: __DESCRIPTION_EN__,
    works:
      'Search and filters work in this browser alone. There is no account and no server, and nobody is told what you read.',
    sourceTitle: 'Digests and summaries',
    from: (name, licence) => {
      const origin = name === null ? '' : ` come from ${name} and`;
      const terms = licence === null ? '' : ` under ${licence}`;
      return `The digests${origin} are shown unchanged${terms}.`;
    },
    votesFrom: (name) => `Votes were gathered from ${name}.`,
    byModel:
      'The summaries were written by a language model. They may be wrong: check what matters in the paper itself, on arXiv.',
    byPeople: 'The summaries were written by people.',
    missingTitle: 'What the data does not hold',
    missing: [
      'The order of authors, unless a digest gives it: the first name need not be the first author.',
      'Who shares a name with whom: the same name is taken for one person.',
      __HAS_VOTES__
        ? 'Votes and authors of some days: what is not known stays unknown and is not 0.'
        : 'Authors of some days: what is not known stays unknown.',
      'Days without a digest: their papers are not here.',
      ...(__HAS_VOTES__
        ? ['Votes are those of the moment the digest was made and do not change.']
        : []),
    ],
    heldTitle: 'What is here',
    health: 'Data health: what could not be read, and what is stored',
    version: 'Version',
    code: 'The code is under the MIT License.',
    repository: 'Code of this site',
  },
};
