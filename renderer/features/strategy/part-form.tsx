import type { Indicator } from '../../../shared/register/strategy.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { TextField } from '../../components/text-field.tsx';
import { partTexts } from '../../lib/texts/strategy.ts';
import type { PartDraft } from './part-draft.ts';

type PartFormProps = {
  readonly draft: PartDraft;
  readonly onChange: (draft: PartDraft) => void;
  /** Whether to say what is missing. */
  readonly isChecked: boolean;
  readonly isDisabled?: boolean;
};

const missing = (isChecked: boolean, text: string): string | null =>
  isChecked && text.trim() === '' ? partTexts.needed : null;

/** The words of a part, by its kind. */
export function PartForm({ draft, onChange, isChecked, isDisabled = false }: PartFormProps) {
  switch (draft.kind) {
    case 'focusAreas': {
      const { kind, part } = draft;
      return (
        <div className="stack">
          <TextField
            label={partTexts.name}
            value={part.name}
            onChange={(name) => onChange({ kind, part: { ...part, name } })}
            error={missing(isChecked, part.name)}
            isDisabled={isDisabled}
          />
          <TextField
            label={partTexts.prefix}
            description={partTexts.prefixHelp}
            value={part.prefix}
            onChange={(prefix) => onChange({ kind, part: { ...part, prefix } })}
            isDisabled={isDisabled}
          />
          <TextField
            label={partTexts.description}
            lines={6}
            value={part.description}
            onChange={(description) => onChange({ kind, part: { ...part, description } })}
            isDisabled={isDisabled}
          />
        </div>
      );
    }
    case 'goals': {
      const { kind, part } = draft;
      return (
        <TextField
          label={partTexts.text}
          lines={4}
          value={part.text}
          onChange={(text) => onChange({ kind, part: { ...part, text } })}
          error={missing(isChecked, part.text)}
          isDisabled={isDisabled}
        />
      );
    }
    case 'targetGroups': {
      const { kind, part } = draft;
      return (
        <TextField
          label={partTexts.name}
          value={part.name}
          onChange={(name) => onChange({ kind, part: { ...part, name } })}
          error={missing(isChecked, part.name)}
          isDisabled={isDisabled}
        />
      );
    }
    case 'indicators':
      return (
        <IndicatorForm
          indicator={draft.part}
          onChange={(part) => onChange({ kind: 'indicators', part })}
          isChecked={isChecked}
          isDisabled={isDisabled}
        />
      );
  }
}

type IndicatorFormProps = {
  readonly indicator: Indicator;
  readonly onChange: (indicator: Indicator) => void;
  readonly isChecked: boolean;
  readonly isDisabled: boolean;
};

/** What an indicator is called, measures and is followed by. */
export function IndicatorForm({ indicator, onChange, isChecked, isDisabled }: IndicatorFormProps) {
  const put = (part: Partial<Indicator>): void => onChange({ ...indicator, ...part });
  return (
    <div className="stack">
      <TextField
        label={partTexts.code}
        value={indicator.code}
        onChange={(code) => put({ code })}
        error={missing(isChecked, indicator.code)}
        isDisabled={isDisabled}
      />
      <TextField
        label={partTexts.shortTitle}
        description={partTexts.shortTitleHelp}
        value={indicator.shortTitle}
        onChange={(shortTitle) => put({ shortTitle })}
        isDisabled={isDisabled}
      />
      <TextField
        label={partTexts.fullTitle}
        lines={5}
        value={indicator.title}
        onChange={(title) => put({ title })}
        error={missing(isChecked, indicator.title)}
        isDisabled={isDisabled}
      />
      <TextField
        label={partTexts.sourceLabel}
        lines={2}
        value={indicator.source}
        onChange={(source) => put({ source })}
        isDisabled={isDisabled}
      />
      <Checkbox isSelected={indicator.bySex} onChange={(bySex) => put({ bySex })} isDisabled={isDisabled}>
        {partTexts.bySex}
      </Checkbox>
      <TextField
        label={partTexts.remark}
        lines={2}
        value={indicator.remark ?? ''}
        onChange={(remark) => put({ remark: remark === '' ? null : remark })}
        isDisabled={isDisabled}
      />
    </div>
  );
}
