import type { ReactNode } from 'react';
import { coins } from '../../../cite/coins';
import type { Paper } from '../../../digest/paper';

/**
 * A paper in COinS, the form in which reference managers find the papers of a list. Hidden, it is no part of the layout:
 * the rows that it joins would be laid out anew.
 */
export default function CoinsSpan({ paper }: { paper: Paper }): ReactNode {
  return <span hidden className="Z3988" title={coins(paper)} />;
}
