import { Checkbox } from '../../../components/checkbox.tsx';

export type TickCellProps = {
  /** What the tick takes with it, read out. */
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
};

/** The cell of a table where its row is taken with or left out. */
export function TickCell({ label, isTicked, onTick }: TickCellProps) {
  const box = (
    <Checkbox isSelected={isTicked} onChange={onTick}>
      <span className="unseen">{label}</span>
    </Checkbox>
  );
  return <td>{box}</td>;
}

/** The heading above such cells: read out, since the boxes say it to the eye. */
export function TickHead({ label }: { readonly label: string }) {
  return (
    <th scope="col">
      <span className="unseen">{label}</span>
    </th>
  );
}
