export type SelectBoxProps = {
  readonly label: string;
  readonly isSelected: boolean;
  /** Some of what it stands for is selected. */
  readonly isPartly?: boolean;
  /** Left out where the table takes the press for all its boxes. */
  readonly onPress?: () => void;
  /** False in rows, whose keys do the same: forty boxes would be forty stops. */
  readonly isTabStop?: boolean;
};

const nothing = (): void => undefined;

/** The box that selects a row: the browser's own, since a screenful of them is drawn at each step of a scroll. */
export function SelectBox({ label, isSelected, isPartly = false, onPress, isTabStop = false }: SelectBoxProps) {
  return (
    <input
      ref={(box) => {
        if (box) box.indeterminate = isPartly;
      }}
      type="checkbox"
      className="select-box"
      aria-label={label}
      tabIndex={isTabStop ? 0 : -1}
      checked={isSelected}
      onChange={onPress ?? nothing}
    />
  );
}
