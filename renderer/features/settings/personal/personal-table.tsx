import type { PersonalDataFinding } from '../../../../shared/contract/settings.ts';
import { formatNumber } from '../../../../shared/language/format.ts';
import type { Mention } from '../../../../shared/register/personal-mentions.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { TableScroll } from '../../../components/table-scroll.tsx';
import { hrefOf } from '../../../lib/route.ts';
import { personalTexts } from '../../../lib/texts/settings.ts';

type PersonalTableProps = {
  readonly findings: readonly PersonalDataFinding[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (ids: readonly string[]) => void;
};

/** Each person's data with everywhere it stands. */
export function PersonalTable({ findings, chosen, onChoose }: PersonalTableProps) {
  const strikable = findings.filter(({ canBeStruck }) => canBeStruck).map(({ id }) => id);
  return (
    <TableScroll label={personalTexts.table}>
      <table className="plain-table" aria-label={personalTexts.table}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={personalTexts.chooseAll}
                isSelected={strikable.length > 0 && strikable.every((id) => chosen.has(id))}
                isIndeterminate={chosen.size > 0 && chosen.size < strikable.length}
                onChange={(isAll) => onChoose(isAll ? strikable : [])}
              >
                <span className="unseen">{personalTexts.chooseAll}</span>
              </Checkbox>
            </th>
            <th scope="col">{personalTexts.kind}</th>
            <th scope="col">{personalTexts.what}</th>
            <th scope="col">{personalTexts.where}</th>
            <th scope="col" className="figure">
              {personalTexts.changes}
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <Row
              key={finding.id}
              finding={finding}
              isChosen={chosen.has(finding.id)}
              onToggle={(isChosen) =>
                onChoose(strikable.filter((id) => (id === finding.id ? isChosen : chosen.has(id))))
              }
            />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

type RowProps = {
  readonly finding: PersonalDataFinding;
  readonly isChosen: boolean;
  readonly onToggle: (isChosen: boolean) => void;
};

function Row({ finding, isChosen, onToggle }: RowProps) {
  const { kind, shown, mentions, changes, canBeStruck } = finding;
  return (
    <tr>
      <td>
        {canBeStruck ? (
          <Checkbox aria-label={personalTexts.choose(shown)} isSelected={isChosen} onChange={onToggle}>
            <span className="unseen">{personalTexts.choose(shown)}</span>
          </Checkbox>
        ) : null}
      </td>
      <td>{personalTexts.kinds[kind]}</td>
      <th scope="row">{shown}</th>
      <td>
        <Where mentions={mentions} />
        {canBeStruck ? null : <small className="soft">{personalTexts.cantStrike}</small>}
      </td>
      <td className="figure">{formatNumber(changes)}</td>
    </tr>
  );
}

/** More places than this are counted, not listed. */
const listedPlaces = 5;

function Where({ mentions }: { readonly mentions: readonly Mention[] }) {
  const rest = mentions.length - listedPlaces;
  return (
    <ul className="personal-where">
      {mentions.slice(0, listedPlaces).map((mention) => (
        <li key={mention.where}>
          <a href={hrefTo(mention)}>{mention.where}</a>
        </li>
      ))}
      {rest > 0 ? <li className="soft">{personalTexts.more(rest)}</li> : null}
    </ul>
  );
}

function hrefTo({ of }: Mention): string {
  switch (of.kind) {
    case 'activity':
      return hrefOf({ screen: 'activities', activityId: of.activityId, filter: '' });
    case 'return':
      return hrefOf({ screen: 'returns', returnId: of.returnId });
    case 'unit':
      return hrefOf({ screen: 'units', unitId: of.unitId });
    case 'mail-text':
      return hrefOf({ screen: 'dispatches', part: 'mejltexter' });
  }
}
