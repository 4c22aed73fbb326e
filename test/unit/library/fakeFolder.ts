import type { FileHandle, FolderHandle } from '../../../src/library/folderHandle';

type Step = 'list' | 'read' | 'open' | 'write' | 'close';

/**
 * A folder in memory. Files change when their writer closes, as in browsers.
 *
 * @param beforeStep called before each step of its files; what it throws the step fails with
 */
export function createFakeFolder(
  files: Map<string, string> = new Map(),
  beforeStep: (step: Step) => Promise<void> = async () => {},
) {
  let permission: PermissionState = 'granted';
  const fileHandle = (name: string): FileHandle => ({
    kind: 'file',
    name,
    async getFile() {
      await beforeStep('read');
      const text = files.get(name);
      if (text === undefined) throw new DOMException('', 'NotFoundError');
      return { size: text.length, text: async () => text };
    },
    async createWritable() {
      await beforeStep('open');
      let written = '';
      return {
        async write(text) {
          await beforeStep('write');
          written = text;
        },
        async close() {
          await beforeStep('close');
          files.set(name, written);
        },
        async abort() {},
      };
    },
  });
  const handle: FolderHandle = {
    name: 'Dropbox',
    async *values() {
      await beforeStep('list');
      yield { kind: 'directory', name: 'haru-papers-library.json.d' };
      for (const name of files.keys()) yield fileHandle(name);
    },
    async getFileHandle(name, options) {
      if (!files.has(name) && !options?.create) throw new DOMException('', 'NotFoundError');
      if (!files.has(name)) files.set(name, '');
      return fileHandle(name);
    },
    queryPermission: async () => permission,
    requestPermission: async () => permission,
  };
  return {
    handle,
    files,
    setPermission(next: PermissionState) {
      permission = next;
    },
  };
}

/** A step that fails as a browser does. */
export function failAt(step: Step, name: string) {
  return async (at: Step) => {
    if (at === step) throw new DOMException('', name);
  };
}
