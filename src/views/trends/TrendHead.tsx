import { useRouter, useSearch } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import { writeTable } from '../../cite/writeTable';
import type { TopicList } from '../../digest/topicList';
import { useMessages, useTexts } from '../../i18n/messages';
import { ICON_BUTTON } from '../../ui/classNames';
import { Icon } from '../../ui/Icon';
import { QuietSelect } from '../../ui/QuietSelect';
import { absolute } from '../share/addresses';
import { downloadFile } from '../share/downloadFile';
import { LazyDialog } from '../share/LazyDialog';
import { COUNTINGS, toCounting } from './counting';
import { topicTable } from './topicTable';
import type { TrendView } from './trendView';
import { useChangeTrends } from './useChangeTrends';

const ShareDialog = lazy(() => import('../share/ShareDialog'));

/** The quarter, what is counted, the address to share and all numbers as a file. */
export function TrendHead({ view, list }: { view: TrendView; list: TopicList }) {
  const words = useTexts('trends');
  const { site } = useMessages();
  const { count } = useSearch({ from: '/trends' });
  const change = useChangeTrends();
  const router = useRouter();
  const [isSharing, setSharing] = useState(false);
  const names = view.quarters.map(({ name }) => name).reverse();
  const address = () => absolute(router, router.latestLocation);
  return (
    <div className="flex flex-wrap items-center max-sm:-mr-3 print:hidden">
      <QuietSelect
        label={words.counting}
        value={toCounting(count)}
        options={COUNTINGS}
        words={words.countings}
        onChange={(value) => change({ count: value === 'share' ? '' : value })}
      />
      <QuietSelect
        label={words.chooseQuarter}
        value={view.quarter.name}
        options={names}
        words={Object.fromEntries(names.map((name) => [name, words.quarter(name)]))}
        onChange={(name) => change({ quarter: name === names[0] ? '' : name })}
      />
      <button
        type="button"
        className={ICON_BUTTON}
        aria-label={words.share}
        title={words.share}
        onClick={() => setSharing(true)}
      >
        <Icon name="icon-share" />
      </button>
      <button
        type="button"
        className={ICON_BUTTON}
        aria-label={words.download}
        title={words.download}
        onClick={() => downloadFile('trends.csv', 'text/csv', writeTable(topicTable(list)))}
      >
        <Icon name="icon-save" />
      </button>
      <LazyDialog name={isSharing ? 'share' : 'closed'}>
        {isSharing && (
          <ShareDialog
            title={words.share}
            name={`${words.title} · ${site.name}`}
            address={address()}
            content={null}
            ids={[]}
            onClose={() => setSharing(false)}
          />
        )}
      </LazyDialog>
    </div>
  );
}
