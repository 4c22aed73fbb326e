import type { NoticeTexts } from '../ko/notices';

export const texts: NoticeTexts = {
  notices: { title: 'Notice of new papers', values: { off: 'Off', on: 'On' } },
  noticesHint: 'A new day is told of once a day at most. The browser decides when to look.',
  refused: 'The browser does not allow notices. Its settings can change that.',
  failed:
    'This browser cannot look for new papers in the background now. Try again after some days with the app.',
  unkept: 'This browser cannot keep the setting, so it stays off.',
  badge: { title: 'Unread on the icon', values: { off: 'Off', on: 'On' } },
  notice: 'New papers of {month} {date}, {year}: {papers}',
};
