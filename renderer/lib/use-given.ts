import { useState } from 'react';

/**
 * Shows what was just chosen until it has been saved, so that a control doesn't jump back for the moment that takes. When
 * it was refused the old value is shown again.
 */
export function useGiven<Value>(value: Value, onChange: (value: Value) => unknown): [Value, (next: Value) => void] {
  const [given, setGiven] = useState<{ readonly value: Value } | null>(null);
  const give = async (next: Value): Promise<void> => {
    const choice = { value: next };
    setGiven(choice);
    await onChange(next);
    // What was chosen after it is still on its way.
    setGiven((now) => (now === choice ? null : now));
  };
  return [given === null ? value : given.value, (next) => void give(next)];
}
