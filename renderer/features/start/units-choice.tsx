import { FileDrop } from '../../components/file-drop.tsx';
import { Notice } from '../../components/notice.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { startTexts } from '../../lib/texts/start.ts';

/** Where a new register's units come from. */
export type UnitsSource =
  | { readonly kind: 'file'; readonly file: File | null }
  | { readonly kind: 'sample' }
  | { readonly kind: 'later' };

export type UnitsChoiceProps = {
  readonly source: UnitsSource;
  readonly onChange: (source: UnitsSource) => void;
  readonly error: string | null;
};

const options = [
  { id: 'sample', label: startTexts.unitsSample, description: startTexts.unitsSampleHelp },
  { id: 'file', label: startTexts.unitsFile, description: startTexts.unitsFileHelp },
  { id: 'later', label: startTexts.unitsLater, description: startTexts.unitsLaterHelp },
];

const sources: Readonly<Record<string, UnitsSource>> = {
  sample: { kind: 'sample' },
  file: { kind: 'file', file: null },
  later: { kind: 'later' },
};

/** The three ways to the list of units; a file may be chosen or dropped. */
export function UnitsChoice({ source, onChange, error }: UnitsChoiceProps) {
  return (
    <div className="stack-s">
      <RadioGroup
        label={startTexts.units}
        options={options}
        value={source.kind}
        onChange={(kind) => onChange(sources[kind] ?? source)}
      />
      {source.kind === 'file' ? (
        <FileDrop
          label={startTexts.chooseFile}
          description={source.file === null ? startTexts.noFile : startTexts.chosenFile(source.file.name)}
          isMultiple={false}
          accept={['.xlsx', '.xlsm', '.json']}
          onFiles={([file]) => onChange({ kind: 'file', file: file ?? null })}
        />
      ) : null}
      {error === null ? null : (
        <Notice tone="error" isLive>
          {error}
        </Notice>
      )}
    </div>
  );
}
