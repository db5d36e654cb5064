import { useCommand } from './queries.ts';

/** Whether the open register can only be read. Controls that change it are then disabled; the line above the screen says why. */
export const useIsReadOnly = (): boolean => {
  const readOnly = useCommand('app:status', {}).data?.register?.readOnly;
  return readOnly !== undefined && readOnly !== null;
};
