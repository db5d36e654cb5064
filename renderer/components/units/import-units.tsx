import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from '../button.tsx';
import { readFile } from '../../lib/download.ts';
import { useAction } from '../../lib/queries.ts';
import { unitsTexts } from '../../lib/texts/units.ts';
import { showToast } from '../../lib/toasts.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';

/** Adds or updates units from an Excel, CSV or JSON file. */
export function ImportUnits({ size = 'medium' }: Pick<ButtonProps, 'size'>) {
  const isReadOnly = useIsReadOnly();
  const importing = useAction('unit:import');
  const take = async (file: File): Promise<void> => {
    const outcome = await importing.run(await readFile(file));
    if (outcome) showToast({ tone: 'ok', text: unitsTexts.imported(outcome.added, outcome.updated) });
  };
  return (
    <FileTrigger
      acceptedFileTypes={['.xlsx', '.xlsm', '.csv', '.json']}
      onSelect={(files) => {
        const [file] = files ?? [];
        if (file) void take(file);
      }}
    >
      <Button size={size} isDisabled={isReadOnly} isPending={importing.isRunning}>
        {unitsTexts.import}
      </Button>
    </FileTrigger>
  );
}
