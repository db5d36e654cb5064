import { foldText } from '../../language/normalise.ts';
import type { FieldName } from '../../register/activity-fields.ts';
import { cellText } from '../recognise/sheet-view.ts';
import type { SourceCell } from './read-cells.ts';

const womenFirst =
  /(?:^| )(?:kvinnor|kvinna|kv|k|flickor|tjejer|women)(?: och| eller| resp| respektive)? (?:man|m|pojkar|killar|men)$/u;
const menFirst =
  /(?:^| )(?:man|m|pojkar|killar|men)(?: och| eller| resp| respektive)? (?:kvinnor|kvinna|kv|k|flickor|tjejer|women)$/u;

/** Two whole numbers with a sign between them, and nothing else. */
const twoCounts = /^(\d{1,5})\s*(?:[/|+;,–-]|och)\s*(\d{1,5})$/u;

/** The sexes that a heading asks for together, in its order: `Varav kvinnor / män`; null for other headings. */
function sexesIn(heading: string): readonly ['women' | 'men', 'women' | 'men'] | null {
  const folded = foldText(heading);
  if (womenFirst.test(folded)) return ['women', 'men'];
  return menFirst.test(folded) ? ['men', 'women'] : null;
}

/**
 * `3 / 4` under `Varav kvinnor / män` are two answers, each to its field; where the column is for all participants they are the parts of
 * one. Any other cell is left as it is.
 */
export function splitBySex(source: SourceCell): readonly SourceCell[] {
  const { field, cell } = source;
  if ((field !== 'women' && field !== 'men' && field !== 'participants') || cell.kind !== 'text') return [source];
  const match = twoCounts.exec(cellText(cell).trim());
  const sexes = match && sexesIn(source.heading);
  if (!match || !sexes) return [source];
  const [, one = '', other = ''] = match;
  const words = { women: 'kvinnor', men: 'män' } as const;
  if (field === 'participants')
    return [{ ...source, cell: { ...cell, value: `${one} ${words[sexes[0]]}, ${other} ${words[sexes[1]]}` } }];
  const part = (sex: FieldName, value: string): SourceCell => ({ ...source, field: sex, cell: { ...cell, value } });
  return [part(sexes[0], one), part(sexes[1], other)];
}
