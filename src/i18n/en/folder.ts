import type { FolderTexts } from '../ko/folder';
import { format } from './format';

const { number } = format;

export const texts: FolderTexts = {
  title: 'Synced folder',
  what: 'Choose a folder that Dropbox, iCloud or Google Drive keeps in sync, and the library goes on in a file there. Another computer that chooses the same folder has it, too.',
  choose: 'Choose a folder',
  notChosen: 'No folder could be chosen.',
  preview: 'Merging with the file in this folder changes this',
  merge: 'Merge',
  reconnect: 'Reconnect',
  retry: 'Sync again',
  disconnect: 'Disconnect',
  syncing: (folder) => `Syncing with the folder “${folder}”`,
  synced: (folder) => `In step with the file in the folder “${folder}”.`,
  forVisit: 'This browser cannot remember the folder: it is kept in step for this visit only.',
  fact: 'In step with a folder',
  copies: (n) =>
    n === 1
      ? 'A copy is merged, too, and can be deleted.'
      : `${number(n)} copies are merged, too, and can be deleted.`,
  unreadCopies: (n) => `Copies that cannot be read: ${number(n)}`,
  problems: {
    lapsed: (folder) =>
      `The browser wants to ask again before the folder “${folder}” is used. Until then the library is in this browser alone.`,
    refused: (folder) =>
      `The browser does not allow writing to the folder “${folder}”. Connect it again and allow it. The library is still in this browser.`,
    gone: (folder) =>
      `The folder “${folder}” cannot be found. If it was moved or renamed, disconnect it and choose it again.`,
    foreign: (folder) =>
      `haru-papers-library.json in the folder “${folder}” is no library, and stays as it is. Move it away, and a new one is written.`,
    damaged: (folder) =>
      `The file in the folder “${folder}” is cut off or has entries that cannot be read. What can be read is taken, and the file stays as it is. Move it away, and a new one is written.`,
    newer: (folder) =>
      `A newer version wrote the file in the folder “${folder}”. What this version knows is taken, and the file stays as it is. Reload this page.`,
    'too-large': (folder) =>
      `The file in the folder “${folder}” is too large and stays as it is. Up to 50 MB are read. Move it away, and a new one is written.`,
    full: () =>
      'The device has no room to write the file. Make room, then bring it in step again. The library is still in this browser.',
    busy: (folder) =>
      `Another program uses the file in the folder “${folder}”, or it is not downloaded yet. It is written next time.`,
    failed: (folder) =>
      `The file in the folder “${folder}” could not be written. Bring it in step again. The library is still in this browser.`,
  },
};
