import type { ReturnSummary } from '../../../shared/contract.ts';
import type { FilePlan } from '../../../shared/intake/plan-types.ts';
import { periodLabel } from '../../../shared/language/labels.ts';
import { Select } from '../../components/select.tsx';
import { useAction, useCommand } from '../../lib/queries.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';

export type AssignFileProps = { readonly summary: ReturnSummary; readonly plan: FilePlan; readonly isOpen: boolean };

/** Whose file it is and for which period: what was recognised and by what, to be changed while it is under review. */
export function AssignFile({ summary, plan, isOpen }: AssignFileProps) {
  const units = useCommand('unit:list', {}).data ?? [];
  const periods = useCommand('period:list', {}).data ?? [];
  const assign = useAction('return:assign');
  const { id: returnId, unitId, periodId } = summary.return;
  const unitEvidence = plan.unit?.evidence ?? summary.return.unitEvidence;
  return (
    <div className="stack-s">
      <Select
        label={returnsTexts.unit}
        options={units.map((unit) => ({ id: unit.id, label: unit.name }))}
        value={unitId}
        onChange={(next) => void assign.run({ returnId, unitId: next, periodId })}
        description={unitEvidence === null ? undefined : returnsTexts.evidence(unitEvidence)}
        isDisabled={!isOpen}
      />
      <Select
        label={returnsTexts.period}
        options={periods.map((period) => ({ id: period.id, label: periodLabel(period) }))}
        value={periodId}
        onChange={(next) => void assign.run({ returnId, unitId, periodId: next })}
        description={plan.period === null ? undefined : returnsTexts.evidence(plan.period.evidence)}
        isDisabled={!isOpen}
      />
    </div>
  );
}
