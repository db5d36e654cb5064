import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './view-switch.css';

export type ViewSwitchProps<Id extends string> = {
  readonly label: string;
  readonly value: Id;
  readonly onChange: (value: Id) => void;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
};

/** Two or three ways to look at the same thing, one of them chosen. */
export function ViewSwitch<Id extends string>({ label, value, onChange, choices }: ViewSwitchProps<Id>) {
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = choices.find((choice) => keys.has(choice.id));
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.id} id={choice.id}>
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
