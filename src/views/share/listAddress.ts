import type { AnyRouter } from '@tanstack/react-router';
import type { ArxivId } from '../../digest/arxivId';
import { packList, packParts } from '../../library/packedList';
import { absolute } from './addresses';
import { MAX_QR_LENGTH } from './QrCode';

/**
 * The address of a list of certain papers, in their order: at most 300, in the part behind `#`, which no host is told.
 *
 * @param name of the list; `''`: it has none
 */
export function listAddress(router: AnyRouter, ids: readonly ArxivId[], name: string): string {
  return addressOf(router, packList(ids, name));
}

/**
 * The addresses of the parts of a list, at most six, each short enough for a QR code; null: they are not enough.
 */
export function partAddresses(
  router: AnyRouter,
  ids: readonly ArxivId[],
  name: string,
): readonly string[] | null {
  const room = MAX_QR_LENGTH - addressOf(router, '1').length;
  return packParts(ids, name, room)?.map((hash) => addressOf(router, hash)) ?? null;
}

function addressOf(router: AnyRouter, hash: string): string {
  return absolute(router, router.buildLocation({ to: '/list', search: {}, hash }));
}
