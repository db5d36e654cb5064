import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { Notice } from '../../components/notice.tsx';
import { returnsTexts } from '../../lib/texts/returns.ts';

/** Says which actions were read from rows that are hidden or filtered out in the file: its sender may not have seen them. */
export function HiddenRowsNotice({ plan }: { readonly plan: FilePlan }) {
  const hidden = plan.rows.filter((row) => row.isHidden);
  if (hidden.length === 0) return null;
  return <Notice tone="info">{returnsTexts.hiddenRows(hidden.map(({ row }) => row))}</Notice>;
}
