import { type CellSpec, number, percent, text } from './cell-spec.ts';
import type { Random } from './random.ts';
import { exactly, flagged, perhaps } from './truth.ts';
import type { Written } from './write-dates.ts';
import { writeBroken } from './write-dates.ts';

const thousands = (value: number, mark: string): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, mark);
const comma = (value: number): string => String(value).replace('.', ',');

export type CountStyle = (value: number) => CellSpec;
export const countStyles: readonly CountStyle[] = [
  number,
  number,
  number,
  (value) => text(String(value)),
  (value) => text(`${value} st`),
  (value) => text(`${value}st`),
  (value) => text(`${value} personer`),
  (value) => text(`${value} pers`),
  (value) => text(`${value} pers.`),
  (value) => text(` ${value} `),
  (value) => text(`${value}\u00A0st`),
  (value) => text(thousands(value, ' ')),
  (value) => text(`${value},0`),
];

/** A number of people; now and then a guess, a range or words. */
export function writeCount(value: number | null, style: CountStyle, random: Random): Written {
  if (value === null)
    return { cell: random.chance(0.4) ? text(random.pick(['-', '–', '—', ' ', '--'])) : null, truth: exactly(null) };
  const slip = random.next();
  if (slip < 0.05 && value >= 3) {
    const guess = random.pick([
      'ca ',
      'ca. ',
      'cirka ',
      '~',
      'c:a ',
      'uppskattningsvis ',
      'omkring ',
      'drygt ',
      'nästan ',
      'ungefär ',
    ]);
    return { cell: text(`${guess}${value}`), truth: flagged(value, null) };
  }
  if (slip < 0.07)
    return {
      cell: text(
        random.pick([
          `${value}-${value + 5}`,
          `${value}–${value + 10}`,
          `${value} - ${value + 4}`,
          `mellan ${value} och ${value + 5}`,
          `${value} till ${value + 5}`,
        ]),
      ),
      truth: flagged(null),
    };
  if (slip < 0.09)
    return {
      cell: text(
        random.pick([
          'ett tiotal',
          'flera',
          'många',
          'några',
          'ej räknat',
          'oklart',
          'se bilaga',
          'hela klassen',
          'alla',
          'vet ej',
          `${value}?`,
          `minst ${value}`,
          `över ${value}`,
          `${value}+`,
          `> ${value}`,
          `${value} hushåll`,
          `${value} per vecka`,
          `${value} x 3`,
          `${value}/vecka`,
        ]),
      ),
      truth: flagged(null, value),
    };
  if (slip < 0.1)
    return random.pick([
      { cell: number(value + 0.5), truth: flagged(null) },
      { cell: number(-value - 1), truth: flagged(null) },
      { cell: percent(0.4), truth: flagged(null) },
    ]);
  if (slip < 0.105) return writeBroken(random);
  return { cell: style(value), truth: exactly(value) };
}

/** All in the cell for participants: `12 (7 kvinnor, 5 män)`. */
export function writeSplit(total: number, women: number, men: number, random: Random): CellSpec {
  return text(
    random.pick([
      `${total} (${women} kvinnor, ${men} män)`,
      `${total} (${women} kvinnor och ${men} män)`,
      `${total} varav ${women} kvinnor och ${men} män`,
      `${total} (${women} k, ${men} m)`,
      `${total} (${women}k/${men}m)`,
      `${total} st (${women} kvinnor, ${men} män)`,
      `${total}, varav ${women} kvinnor och ${men} män`,
      `${total} personer (${women} kvinnor/${men} män)`,
      `${women} kvinnor, ${men} män`,
      `${women} kvinnor och ${men} män`,
      `${women} k + ${men} m`,
      `${total} (kvinnor ${women}, män ${men})`,
      `Kvinnor: ${women}, män: ${men}`,
      `${total} deltagare (${women} kvinnor, ${men} män)`,
    ]),
  );
}

export type MoneyStyle = { readonly name: string; readonly write: (value: number) => CellSpec };
const money = (name: string, write: (value: number) => CellSpec): MoneyStyle => ({ name, write });
export const moneyStyles: readonly MoneyStyle[] = [
  money('number', number),
  money('number', number),
  money('number', number),
  money('digits', (value) => text(String(value))),
  money('kr', (value) => text(`${thousands(value, ' ')} kr`)),
  money('kr nbsp', (value) => text(`${thousands(value, '\u00A0')} kr`)),
  money('kr thin', (value) => text(`${thousands(value, '\u202F')} kr`)),
  money('kronor', (value) => text(`${thousands(value, ' ')} kronor`)),
  money('SEK', (value) => text(`${thousands(value, '.')} SEK`)),
  money('dash', (value) => text(`${thousands(value, ' ')}:-`)),
  money('dash2', (value) => text(`${thousands(value, ' ')},-`)),
  money('ore', (value) => text(`${thousands(value, ' ')},00 kr`)),
  money('kr first', (value) => text(`kr ${thousands(value, ' ')}`)),
  money('glued', (value) => text(`${value}kr`)),
  money('tkr', (value) => text(`${comma(value / 1000)} tkr`)),
  money('tkr glued', (value) => text(`${comma(value / 1000)}tkr`)),
  money('TKR', (value) => text(`${comma(value / 1000)} TKR`)),
  money('kkr', (value) => text(`${comma(value / 1000)} kkr`)),
  money('tusen', (value) => text(`${comma(value / 1000)} tusen kr`)),
  money('mnkr', (value) => text(`${comma(value / 1_000_000)} mnkr`)),
  money('milj', (value) => text(`${comma(value / 1_000_000)} milj. kr`)),
  money('Mkr', (value) => text(`${comma(value / 1_000_000)} Mkr`)),
  money('miljoner', (value) => text(`${comma(value / 1_000_000)} miljoner kronor`)),
];
/** Under a heading that says thousands of kronor. */
export const thousandStyles: readonly MoneyStyle[] = [
  money('thousand number', (value) => number(value / 1000)),
  money('thousand text', (value) => text(comma(value / 1000))),
  money('thousand tkr', (value) => text(`${comma(value / 1000)} tkr`)),
];
export const millionStyles: readonly MoneyStyle[] = [
  money('million number', (value) => number(value / 1_000_000)),
  money('million text', (value) => text(comma(value / 1_000_000))),
];

/** A cost; now and then a guess, a range or words. */
export function writeMoney(value: number | null, style: MoneyStyle, random: Random): Written {
  if (value === null)
    return { cell: random.chance(0.4) ? text(random.pick(['-', '–', '—'])) : null, truth: exactly(null) };
  const slip = random.next();
  if (slip < 0.04 && value > 0) {
    const guess = random.pick(['ca ', 'cirka ', '~', 'uppskattat ', 'ungefär ']);
    return { cell: text(`${guess}${thousands(value, ' ')} kr`), truth: flagged(value, null) };
  }
  if (slip < 0.06)
    return {
      cell: text(
        random.pick([
          'inom ram',
          'Inom ordinarie budget',
          'ingår',
          'se ekonomi',
          'ej fastställt',
          'arbetstid',
          'personalkostnad',
          `${value}-${value + 10_000} kr`,
          `${value}+moms`,
          `${value} kr per deltagare`,
          `${value} kr/år`,
          `${value} EUR`,
          `under ${value}`,
          `max ${value} kr`,
          '20 000 + 15 000',
        ]),
      ),
      truth: flagged(null, value, 35_000),
    };
  if (slip < 0.065) return writeBroken(random);
  return { cell: style.write(value), truth: exactly(value) };
}

/** Whether a person would see a zero in words. */
export const writeNothing = (random: Random): Written => ({
  cell: text(random.pick(['0 kr', '0:-', '0'])),
  truth: perhaps(0),
});
