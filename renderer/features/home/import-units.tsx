import { FileTrigger } from 'react-aria-components';
import { Button } from '../../components/button.tsx';
import { readFile } from '../../lib/download.ts';
import { useAction } from '../../lib/queries.ts';
import { useIsReadOnly } from '../../lib/use-is-read-only.ts';
import { homeTexts } from '../../lib/texts/home.ts';
import { showToast } from '../../lib/toasts.ts';

/** Adds or updates units from an Excel or JSON file. */
export function ImportUnits() {
  const isReadOnly = useIsReadOnly();
  const importing = useAction('unit:import');
  const take = async (file: File): Promise<void> => {
    const outcome = await importing.run(await readFile(file));
    if (outcome) showToast({ tone: 'ok', text: homeTexts.unitsImported(outcome.added, outcome.updated) });
  };
  return (
    <FileTrigger
      acceptedFileTypes={['.xlsx', '.xlsm', '.json']}
      onSelect={(files) => {
        const [file] = files ?? [];
        if (file) void take(file);
      }}
    >
      <Button size="small" isDisabled={isReadOnly} isPending={importing.isRunning}>
        {homeTexts.importUnits}
      </Button>
    </FileTrigger>
  );
}
