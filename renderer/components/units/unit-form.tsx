import type { PeriodName } from '../../../shared/register/period-of.ts';
import type { Unit } from '../../../shared/register/units-and-periods.ts';
import { DateField } from '../date-field.tsx';
import { RadioGroup } from '../radio-group.tsx';
import { TextField } from '../text-field.tsx';
import { unitPanelTexts } from '../../lib/texts/units.ts';
import type { DraftErrors, UnitDraft } from './unit-draft.ts';

const kinds: readonly Unit['kind'][] = ['förvaltning', 'bolag', 'annan'];

type UnitFormProps = {
  readonly draft: UnitDraft;
  readonly onChange: (draft: UnitDraft) => void;
  readonly errors: DraftErrors;
  /** What a day without a year is read by; null for a new unit, which has no days yet: it reports until somebody says otherwise. */
  readonly period: PeriodName | null;
  readonly isDisabled?: boolean;
};

/** What is known of a unit, field by field. */
export function UnitForm({ draft, onChange, errors, period, isDisabled = false }: UnitFormProps) {
  const put = (part: Partial<UnitDraft>): void => onChange({ ...draft, ...part });
  const dates = period && { periodYear: period.year, periodKind: period.kind };
  return (
    <div className="stack">
      <TextField
        label={unitPanelTexts.name}
        value={draft.name}
        onChange={(name) => put({ name })}
        error={errors.name}
        isDisabled={isDisabled}
      />
      <TextField
        label={unitPanelTexts.short}
        description={unitPanelTexts.shortHelp}
        value={draft.short}
        onChange={(short) => put({ short })}
        error={errors.short}
        isDisabled={isDisabled}
      />
      <RadioGroup
        label={unitPanelTexts.kind}
        orientation="horizontal"
        options={kinds.map((kind) => ({ id: kind, label: unitPanelTexts.kinds[kind] }))}
        value={draft.kind}
        onChange={(chosen) => put({ kind: kinds.find((kind) => kind === chosen) ?? draft.kind })}
        isDisabled={isDisabled}
      />
      <TextField
        label={unitPanelTexts.contact}
        description={unitPanelTexts.contactHelp}
        value={draft.contact}
        onChange={(contact) => put({ contact })}
        isDisabled={isDisabled}
      />
      <TextField
        label={unitPanelTexts.emails}
        description={unitPanelTexts.emailsHelp}
        lines={2}
        value={draft.emails}
        onChange={(emails) => put({ emails })}
        error={errors.emails}
        isDisabled={isDisabled}
      />
      <TextField
        label={unitPanelTexts.aliases}
        description={unitPanelTexts.aliasesHelp}
        lines={3}
        value={draft.aliases}
        onChange={(aliases) => put({ aliases })}
        isDisabled={isDisabled}
      />
      {dates ? (
        <>
          <DateField
            label={unitPanelTexts.from}
            description={unitPanelTexts.dateHelp}
            value={draft.from}
            onChange={(from) => put({ from })}
            context={{ edge: 'start', ...dates }}
            isDisabled={isDisabled}
          />
          <DateField
            label={unitPanelTexts.to}
            value={draft.to}
            onChange={(to) => put({ to: to === 'ongoing' ? null : to })}
            context={{ edge: 'end', ...dates }}
            error={errors.to}
            isDisabled={isDisabled}
          />
        </>
      ) : null}
    </div>
  );
}
