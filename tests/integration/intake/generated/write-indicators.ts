import type { Indicator, Strategy } from '../../../../shared/register/strategy.ts';
import { number, text } from './cell-spec.ts';
import type { Random } from './random.ts';
import { exactly, flagged } from './truth.ts';
import type { Written } from './write-dates.ts';

export type IndicatorStyle = 'code' | 'number' | 'named' | 'title' | 'mixed';
export const indicatorStyles: readonly IndicatorStyle[] = ['code', 'code', 'number', 'named', 'title', 'mixed'];

export function writeIndicators(
  ids: readonly string[],
  style: IndicatorStyle,
  strategy: Strategy,
  random: Random,
): Written {
  const found = ids.flatMap((id) => strategy.indicators.filter((one) => one.id === id));
  if (found.length === 0) return { cell: random.chance(0.3) ? text('-') : null, truth: exactly([]) };
  const slip = random.next();
  if (slip < 0.02)
    return {
      cell: text(
        random.pick([
          'AK 9',
          'Indikator 12',
          'XX 3',
          'alla',
          'samtliga',
          '?',
          'oklart',
          'se bilaga',
          'Andel nöjda kunder i hallen',
          'Trygghetsindex',
        ]),
      ),
      truth: flagged([]),
    };
  const used = style === 'mixed' ? random.pick<IndicatorStyle>(['code', 'number', 'named', 'title']) : style;
  if (used === 'number' && found.length === 1 && random.chance(0.5))
    return { cell: number(found[0]?.number ?? 0), truth: exactly(ids) };
  const writeOne = indicatorWriter(used, random);
  let isCut = false;
  // SS 1 and SS 2 begin with the same sixty letters: whoever stops before that has not said which.
  const write = (one: Indicator): string => {
    const written = writeOne(one);
    isCut ||= written.startsWith('Andel kommuninv') && written.replaceAll(/[.…]+$/gu, '').trim().length < 70;
    return written;
  };
  const joiner =
    used === 'title'
      ? random.pick(['\n', '; '])
      : random.pick([', ', '; ', ' och ', '\n', ' & ', ' + ', ' / ', ',', ' samt ']);
  const said = found.map(write).join(joiner);
  return {
    cell: text(said),
    truth: isCut ? { accept: [ids, ids.filter((id) => id !== 'ss1' && id !== 'ss2')], flag: 'must' } : exactly(ids),
  };
}

function indicatorWriter(style: IndicatorStyle, random: Random): (one: Indicator) => string {
  const [letters, digits] = [
    (one: Indicator): string => one.code.split(' ')[0] ?? '',
    (one: Indicator): string => String(one.number),
  ];
  if (style === 'code')
    return random.pick<(one: Indicator) => string>([
      ({ code }) => code,
      ({ code }) => code,
      ({ code }) => code.replace(' ', ''),
      ({ code }) => code.toLowerCase(),
      (one) => `${letters(one)}-${digits(one)}`,
      (one) => `${letters(one)}.${digits(one)}`,
      (one) => `${letters(one)}:${digits(one)}`,
      (one) => `${letters(one)}\u00A0${digits(one)}`,
      (one) => `${letters(one).toLowerCase()}${digits(one)}`,
    ]);
  if (style === 'number') return digits;
  if (style === 'named')
    return random.pick<(one: Indicator) => string>([
      (one) => `Indikator ${digits(one)}`,
      (one) => `indikator ${digits(one)}`,
      (one) => `Ind. ${digits(one)}`,
      (one) => `ind ${digits(one)}`,
      (one) => `Nr ${digits(one)}`,
      (one) => `Målindikator ${digits(one)}`,
      (one) => `nr. ${digits(one)}`,
    ]);
  return random.pick<(one: Indicator) => string>([
    ({ title }) => title,
    ({ title }) => `${title.slice(0, 60).trim()}…`,
    ({ title }) => `${title.slice(0, 48).trim()}...`,
    (one) => `${digits(one)}. ${one.title}`,
    (one) => `${one.code} ${one.title}`,
    (one) => `${one.code}: ${one.title.slice(0, 50).trim()}…`,
    ({ title }) => title.normalize('NFD').replaceAll(/\p{M}/gu, '').slice(0, 90).trim(),
    (one) => `${one.code} – ${one.shortTitle}`,
    (one) => `${digits(one)}) ${one.title.slice(0, 70).trim()}`,
  ]);
}
