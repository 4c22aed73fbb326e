import type { ReactNode } from 'react';
import { coins } from '../../../cite/coins';
import type { Paper } from '../../../digest/paper';

/** A paper as a reference manager finds it in a list: COinS. */
export default function CoinsSpan({ paper }: { paper: Paper }): ReactNode {
  return <span className="Z3988" title={coins(paper)} />;
}
