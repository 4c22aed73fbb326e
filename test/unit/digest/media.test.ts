import { describe, expect, it } from 'vitest';
import { DEFAULT_MEDIA_HOSTS, parseMedia } from '../../../src/digest/media';

const UPLOADS = 'https://cdn-uploads.huggingface.co/production/uploads/60f1/D-WQ';

describe('parseMedia', () => {
  it.each([
    'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2502.18411.png',
    `${UPLOADS}.png`,
    `${UPLOADS}.jpeg`,
    `${UPLOADS}.gif`,
  ])('%s is a picture', (url) => {
    expect(parseMedia(url, DEFAULT_MEDIA_HOSTS)).toEqual({ kind: 'picture', url });
  });

  it.each([
    [`${UPLOADS}.mp4`],
    [`${UPLOADS}.qt`], // linked as a picture four times
    [`${UPLOADS}.webm`],
    [`${UPLOADS}.MOV`],
    [`${UPLOADS}.mp4?download=true`],
  ])('%s is a video', (url) => {
    expect(parseMedia(url, DEFAULT_MEDIA_HOSTS)).toEqual({ kind: 'video', url });
  });

  it.each([
    ['', 'nothing'],
    ['/avatars/05abee0b6317f100923936ca2099e9eb.svg', 'no host'],
    ['https://cdn-avatars.huggingface.co/v1/production/uploads/noauth/L.jpeg', 'an avatar'],
    ['http://cdn-uploads.huggingface.co/a.png', 'not https'],
    ['javascript:alert(1)//https://cdn-uploads.huggingface.co/a.png', 'not https'],
    ['data:image/png;base64,AAAA', 'not https'],
    ['//cdn-uploads.huggingface.co/a.png', 'no scheme'],
    ['https://example.com/a.png', 'another host'],
    ['https://cdn-uploads.huggingface.co.example.com/a.png', 'another host'],
    ['https://cdn-uploads.huggingface.co@example.com/a.png', 'another host'],
    ['https://example.com\\@cdn-uploads.huggingface.co/a.png', 'another host'],
    ['https://cdn-uploads.huggingface.co:8443/a.png', 'another port'],
    ['https://cdn-thumbnails.huggingface.co/a.mp4', 'a video on a host of pictures'],
    [`${UPLOADS}.png) ![](${UPLOADS}.png`, 'two addresses'],
    [`${UPLOADS}.png)![](${UPLOADS}.png`, 'two addresses'],
    [`${UPLOADS}.png "title"`, 'more than an address'],
    ['https://', 'no host'],
    ['https://[/a.png', 'no address'],
  ])('refuses %j: %s', (address) => {
    expect(parseMedia(address, DEFAULT_MEDIA_HOSTS)).toBeNull();
  });

  it('normalises the address as browsers do', () => {
    const url = 'https://CDN-uploads.huggingface.co:443/./가.png';
    expect(parseMedia(url, DEFAULT_MEDIA_HOSTS)?.url).toBe(
      'https://cdn-uploads.huggingface.co/%EA%B0%80.png',
    );
  });
});
