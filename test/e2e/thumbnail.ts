import { crc32, deflateSync } from 'node:zlib';

/** The size of Hugging Face's social thumbnails, so that a journey sees real proportions. */
const WIDTH = 1200;
const HEIGHT = 648;
const GREY = 0xb8;

/** One even grey, as PNG. */
export const thumbnail: Buffer = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  chunk('IHDR', header()),
  chunk('IDAT', deflateSync(rows())),
  chunk('IEND', Buffer.alloc(0)),
]);

/** Width, height, 8 bits, greyscale (0), then the standard compression, filter and order. */
function header(): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(WIDTH, 0);
  bytes.writeUInt32BE(HEIGHT, 4);
  bytes.writeUInt8(8, 8);
  return bytes;
}

/** Each row is a filter byte (0: none) and its pixels. */
function rows(): Buffer {
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(WIDTH, GREY)]);
  return Buffer.concat(Array.from({ length: HEIGHT }, () => row));
}

function chunk(kind: string, body: Buffer): Buffer {
  const checked = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(checked));
  return Buffer.concat([length, checked, sum]);
}
