/** A file of a folder: what this app needs of a `FileSystemFileHandle`. */
export type FileHandle = {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<Pick<File, 'size' | 'text'>>;
  createWritable(): Promise<FileWriter>;
};

/** What is written is in place of the file once it is closed, all at once, and not at all where it is aborted. */
type FileWriter = {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
};

type Access = { readonly mode: 'readwrite' };

/** A folder that the reader has chosen: what this app needs of a `FileSystemDirectoryHandle`. */
export type FolderHandle = {
  readonly name: string;
  values(): AsyncIterable<FileHandle | { readonly kind: 'directory'; readonly name: string }>;
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FileHandle>;
  queryPermission(access: Access): Promise<PermissionState>;
  /** Asks the reader; the browser refuses without a press. */
  requestPermission(access: Access): Promise<PermissionState>;
};

export const READ_AND_WRITE: Access = { mode: 'readwrite' };
