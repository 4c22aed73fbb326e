import type { DigestsTexts } from '../ko/digests';
import { format } from './format';

const { number } = format;

const AGAIN = 'Save or download it again. From Hugging Face:';

export const texts: DigestsTexts = {
  title: 'My digests',
  what: 'Add digest files of your own, and read, filter and search them with the papers of this site. They never leave this browser.',
  open: 'Add digests',
  choose: {
    files: 'Choose files',
    folder: 'Choose a folder',
    hint: 'Markdown, JSON, JSONL or zip; up to 50 MB and ten thousand papers at a time. You can also drop files on any page.',
  },
  drop: {
    title: 'Drop to read as your digests',
    hint: 'You see what is in them before anything is added.',
  },
  run: {
    reading: 'Reading files',
    stop: 'Stop',
    storing: (name) => `Storing on this device: ${name}`,
    taken: (name) => `Added: ${name}`,
    removed: (n) => `Removed: ${number(n)}`,
    undo: 'Undo',
  },
  preview: {
    nothing: 'No paper could be read.',
    known: (n) =>
      `Papers that this site also has on the same day, shown from the site: ${number(n)}`,
    others: (n) => `Files left out, as they are no digests: ${number(n)}`,
    take: 'Add',
    cancel: 'Cancel',
    close: 'Close',
  },
  reports: {
    title: (n) => `Files not read as they are: ${number(n)}`,
    line: (n) => `Line ${number(n)}`,
    more: (n) => `More problems in this file: ${number(n)}`,
    showAll: 'Show all',
  },
  faults: {
    'not-text': (line) =>
      `Not read: from line ${number(line)} on it is not UTF-8. Save it as UTF-8.`,
    backup: 'This is a backup of the library. Import it in the library, under “Backup”.',
    'not-a-digest': 'Neither a day nor a paper was found, so it does not count as a digest.',
    unreadable: 'The browser could not open this file. Choose it again.',
    'too-much-text': 'Not read: it goes beyond the 50 MB that are read at a time. Add it in parts.',
    'too-many-papers':
      'Not read from here on: it goes beyond the ten thousand papers that are read at a time. Add the rest apart.',
    damaged: 'The file is damaged or cut. What could be read was read.',
    encrypted: 'Not read: it has a password. Remove that and add it again.',
    'unknown-method': 'It is packed in a way this app does not know. Pack it again as a plain zip.',
    'climbs-out': 'Not read: its name leads out of the folder.',
    nested: 'A zip within a zip is not read. Unpack it first.',
  },
  /** Problems of files in JSON, by the kinds of src/importers/problems.ts. */
  json: {
    expected: {
      text: 'a text',
      'long-text': 'a text of at most 16,000 characters; the rest is left out',
      'long-title': 'a title of at most 1,000 characters; the rest is left out',
      'long-name': 'a name of at most 200 characters; the rest is left out',
      'long-label': 'a label of at most 60 characters; the rest is left out',
      'long-authors':
        'at most as many authors as fit in 100,000 characters; the others are left out',
      'long-keywords':
        'at most as many keywords as fit in 100,000 characters; the others are left out',
      texts: 'an array of texts',
      names: 'an array of names',
      id: 'an arXiv id as text ("2502.18411")',
      'new-id': 'an arXiv id of April 2007 or later ("2502.18411"); older ones are not supported',
      link: 'a link to a paper on arXiv, Hugging Face or alphaXiv',
      title: 'a title',
      votes: 'a whole number from 0 to 9,999,999, or null',
      address: 'an https address',
      picture: 'the https address of a picture',
      video: 'the https address of a video',
      upload: 'the https address of a picture or video',
      language: 'a language tag ("en")',
      paper: 'a paper, an object',
      sections: 'an array of sections',
      section: 'a section, an object',
      'section-text': 'a text or bullets',
      object: 'an object',
      'model-texts': 'an object with texts',
      day: 'a day that exists ("2025-02-26")',
      'listed-time': 'a time that begins with a day',
      'listed-day': 'a day, or a file named by one',
      'json-line': 'a line of JSON',
    },
    flaws: {
      'unknown-keys': ({ keys, others }) =>
        `Keys that digest.schema.json does not have are left out: ${keys}${others > 0 ? ` and ${number(others)} more` : ''}`,
      'page-end': ({ papers }) =>
        `The papers end at ${number(papers)}, which may be one page of the API alone. With &limit=100 in its address you get the whole day.`,
      'failed-texts': ({ texts }) =>
        texts === 1
          ? 'One text that says its model failed is left out.'
          : `${number(texts)} texts that say their model failed are left out.`,
      'repeated-papers': ({ papers, ids }) =>
        `Of papers that are listed twice on a day (${number(papers)}) the first is read: ${ids}`,
      'other-day': ({ named, listed }) =>
        `The file is named ${named} but holds papers of ${listed}. They are read as papers of their own day.`,
      'refused-host': ({ media, host, times }) =>
        `${media === 'video' ? 'Videos' : 'Pictures'} on ${host} (${number(times)}) are left out, as this site does not allow that host. Its owner can add it to ${media}Hosts in site.json.`,
      more: ({ problems }) => `More problems in this file: ${number(problems)}`,
      'no-papers': ({ entries, format }) =>
        `Not read: none of its entries (${number(entries)}) can be read as a paper. It was taken for the format of ${format}.`,
      'few-texts': ({ texts, papers, format }) =>
        `Not read: only ${number(texts)} of ${number(papers)} papers have a text. It was taken for the format of ${format}.`,
      'no-day': ({ name }) =>
        `Not read: neither the name of the file nor a "date" in it says a day that exists: ${name}`,
      'no-format': ({ keys }) =>
        `Not read: its papers are in no format that is known. Keys of an entry: ${keys}`,
      'no-json-line': () => 'There should be a paper a line as JSON, but no line is JSON.',
      empty: () => `The file is empty. ${AGAIN}`,
      html: () => `This is HTML, not JSON: perhaps an error page of the host. ${AGAIN}`,
      cut: () => `The JSON ends too early, as if the download was cut off. ${AGAIN}`,
      nan: () =>
        'There is NaN or Infinity, which JSON does not have. This command writes null in its place.',
      lines: () => 'There is an object a line, which is JSONL. Rename the file.',
      'one-value': () =>
        'There is one array or object in place of one a line, which is JSON. Rename the file.',
      mistake: ({ line, column, words }) =>
        `There is a mistake in the JSON, line ${number(line)}, column ${number(column)}: ${words}`,
      repr: () => 'There are objects as Python prints them. This command turns them into JSON.',
      'lone-value': ({ value }) =>
        `There is ${value} alone, as a failed download leaves it. ${AGAIN}`,
      'error-answer': ({ error }) =>
        `There is an error in place of papers: ${error}. The day may not be published yet. ${AGAIN}`,
      'no-array': ({ keys }) => `The object has no array "papers". Its keys: ${keys}`,
    },
  },
  list: {
    none: 'No digests have been added yet.',
    title: (n) => (n === 1 ? '1 import' : `${number(n)} imports`),
    keepFiles: 'Backups of the library do not hold them. Keep the files: you can add them again.',
    newest: 'Show the newest day',
    remove: 'Remove',
    removeOne: (name) => `Remove ${name}`,
    removeAll: 'Remove all',
  },
  unkept: 'This browser cannot keep them: they are there for this visit only.',
};
