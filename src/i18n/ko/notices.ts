/** Notices of a new day and the number on the icon of the app, in Korean. */
export const texts = {
  notices: { title: '새 논문 알림', values: { off: '끄기', on: '켜기' } },
  noticesHint:
    '새 다이제스트가 나오면 하루에 한 번까지 알립니다. 언제 확인할지는 브라우저가 정합니다.',
  refused:
    '브라우저가 알림을 허용하지 않았습니다. 브라우저의 사이트 설정에서 알림을 허용한 뒤 다시 켜 주세요.',
  failed:
    '이 브라우저는 지금 백그라운드에서 새 논문을 확인할 수 없습니다. 앱을 며칠 쓴 뒤에 다시 켜 보세요.',
  unkept: '이 브라우저에 설정을 남길 수 없어 켜지 않았습니다.',
  badge: { title: '아이콘에 안 읽은 수', values: { off: '끄기', on: '켜기' } },
  /** Filled in by the service worker. */
  notice: '{year}년 {month} {date}일, 새 논문 {papers}편',
};

export type NoticeTexts = typeof texts;
