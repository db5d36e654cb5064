import { useState } from 'react';
import type { CommandResults } from '../../../shared/contract.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { readFile } from '../../lib/download.ts';
import { useAction, useCommand } from '../../lib/queries.ts';
import { goTo } from '../../lib/route.ts';
import { startTexts } from '../../lib/texts/start.ts';
import { UnitsChoice, type UnitsSource } from './units-choice.tsx';

type Strategies = CommandResults['strategy:list'];

/** The form for a new register: name, strategy and where the units come from. */
export function CreateRegister() {
  const strategies = useCommand('strategy:list', {});
  return (
    <Card title={startTexts.create}>
      <Loaded query={strategies}>{(list) => <CreateForm strategies={list} />}</Loaded>
    </Card>
  );
}

const usualName = (strategy: Strategies[number] | undefined): string =>
  strategy ? `${strategy.municipality.replace(/s kommun$/, '')} ${strategy.fromYear}–${strategy.toYear}` : '';

function CreateForm({ strategies }: { readonly strategies: Strategies }) {
  const creating = useAction('register:create');
  const [strategyId, setStrategyId] = useState<string | null>(strategies[0]?.id ?? null);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [source, setSource] = useState<UnitsSource>({ kind: 'sample' });
  const [isChecked, setIsChecked] = useState(false);
  const name = typedName ?? usualName(strategies.find(({ id }) => id === strategyId));
  const isFileMissing = source.kind === 'file' && source.file === null;

  const create = async (): Promise<void> => {
    setIsChecked(true);
    if (name.trim() === '' || strategyId === null || isFileMissing) return;
    const units = source.kind === 'file' && source.file !== null ? await readFile(source.file) : null;
    const made = await creating.run({ name: name.trim(), strategyId, units, useSampleUnits: source.kind === 'sample' });
    if (made) goTo({ screen: 'start' });
  };

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <p className="soft">{startTexts.createText}</p>
      <Select
        label={startTexts.strategy}
        options={strategies.map((strategy) => ({ id: strategy.id, label: strategy.name }))}
        value={strategyId}
        onChange={setStrategyId}
        error={isChecked && strategyId === null ? startTexts.strategyNeeded : null}
      />
      <TextField
        label={startTexts.name}
        description={startTexts.nameHelp}
        value={name}
        onChange={setTypedName}
        maxLength={80}
        error={isChecked && name.trim() === '' ? startTexts.nameNeeded : null}
      />
      <UnitsChoice
        source={source}
        onChange={setSource}
        error={isChecked && isFileMissing ? startTexts.fileNeeded : null}
      />
      <Button tone="main" type="submit" isPending={creating.isRunning}>
        {startTexts.createNow}
      </Button>
    </form>
  );
}
