import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { PersonalDataFinding } from '../../../../shared/contract/settings.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { Loaded } from '../../../components/loaded.tsx';
import { useCommand } from '../../../lib/queries.ts';
import { personalTexts } from '../../../lib/texts/settings.ts';
import { useIsReadOnly } from '../../../lib/use-is-read-only.ts';
import { PersonalTable } from './personal-table.tsx';
import { StrikeDialog } from './strike-dialog.tsx';

/** Which persons the register names, where, and the way to strike them. */
export function PersonalPart() {
  const report = useCommand('personal-data:report', {});
  return (
    <div className="stack">
      <p>{personalTexts.text}</p>
      <Loaded query={report}>
        {({ findings, backups }) =>
          findings.length === 0 ? (
            <EmptyState title={personalTexts.emptyTitle} icon={<ShieldCheck size={32} aria-hidden />}>
              {personalTexts.empty}
            </EmptyState>
          ) : (
            <Findings findings={findings} backups={backups} />
          )
        }
      </Loaded>
    </div>
  );
}

type FindingsProps = { readonly findings: readonly PersonalDataFinding[]; readonly backups: number };

function Findings({ findings, backups }: FindingsProps) {
  const isReadOnly = useIsReadOnly();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isStriking, setIsStriking] = useState(false);
  const struck = findings.filter(({ id }) => chosen.has(id));
  return (
    <>
      <p>
        <Button tone="danger" isDisabled={isReadOnly || struck.length === 0} onPress={() => setIsStriking(true)}>
          {personalTexts.strike(struck.length)}
        </Button>
      </p>
      <PersonalTable findings={findings} chosen={chosen} onChoose={(ids) => setChosen(new Set(ids))} />
      {isStriking ? <StrikeDialog findings={struck} backups={backups} onClose={() => setIsStriking(false)} /> : null}
    </>
  );
}
