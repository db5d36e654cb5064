import { text } from './cell-spec.ts';
import type { Random } from './random.ts';
import type { SheetBuilder } from './sheet-builder.ts';

export const unitNames: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'ksf', name: 'Kommunstyrelsens förvaltning' },
  { id: 'buf', name: 'Barn- och utbildningsförvaltningen' },
  { id: 'sf', name: 'Socialförvaltningen' },
  { id: 'sbf', name: 'Samhällsbyggnadsförvaltningen' },
  { id: 'kof', name: 'Kultur- och fritidsförvaltningen' },
  { id: 'rtj', name: 'Räddningstjänsten' },
  { id: 'vmeab', name: 'Västervik Miljö & Energi AB' },
  { id: 'vkab', name: 'Västervik Kraft Elnät AB' },
  { id: 'vbab', name: 'Västerviks Bostadsbolag AB' },
  { id: 'resort', name: 'Västervik Resort AB' },
];

const titles = [
  'Uppföljning av integrationsstrategin',
  'Återrapportering integration delår 2024',
  'Integrationsinsatser 2024',
  'Handlingsplan integration',
  'Delårsrapport 2024',
  'Bilaga 2. Insatser inom integration',
  'Integrationsstrategi 2023-2027',
  'Redovisning av insatser januari–augusti 2024',
  'VÅRA INSATSER',
];
const hints = [
  'Fyll i en rad per insats. Ange status och antal deltagare.',
  'Skickas till enheten för arbete och kompetens senast 15 september.',
  'Obligatoriska fält är markerade med *.',
  'Gulmarkerade celler ska fyllas i.',
  'Kostnader anges exklusive moms.',
];
const unitLabels = [
  'Förvaltning/bolag:',
  'Förvaltning:',
  'Verksamhet',
  'Enhet/förvaltning',
  'Rapporterande verksamhet:',
  'Namn på förvaltning/bolag',
  'Avsändare:',
];

/** What stands above a table or form: title, unit, period, a hint. Gives the next free row. */
export function drawTitleBlock(sheet: SheetBuilder, left: number, unit: string | null, random: Random): number {
  let row = random.pick([1, 1, 1, 2, 3]);
  const line = (write: (at: number) => void): void => {
    write(row);
    row += random.pick([1, 1, 1, 2]);
  };
  if (random.chance(0.7))
    line((at) => {
      sheet.put(at, left, text(random.pick(titles)));
      if (random.chance(0.4)) sheet.merge(at, left, at, left + 5);
    });
  if (unit !== null)
    line((at) => {
      if (random.chance(0.3)) sheet.put(at, left, text(unit));
      else if (random.chance(0.2))
        sheet.put(at, left, text(`${random.pick(['Förvaltning', 'Verksamhet', 'Bolag'])}: ${unit}`));
      else {
        sheet.put(at, left, text(random.pick(unitLabels)));
        sheet.put(at, left + random.pick([1, 1, 1, 2]), text(unit));
      }
    });
  if (random.chance(0.4))
    line((at) => {
      sheet.put(at, left, text(random.pick(['Period:', 'Rapportperiod', 'Avser', 'Rapporttillfälle:'])));
      sheet.put(
        at,
        left + 1,
        text(
          random.pick([
            'Delår 2024',
            'delår 2024',
            'januari–augusti 2024',
            'Delårsrapport 2024',
            'jan-aug 2024',
            '2024-08-31',
          ]),
        ),
      );
    });
  if (random.chance(0.2))
    line((at) => {
      sheet.put(at, left, text(random.pick(['Kontaktperson:', 'Ifyllt av', 'Uppgiftslämnare:', 'Datum'])));
      sheet.put(at, left + 1, text(random.pick(['Karin Ek', 'Administratör', '2024-08-30'])));
    });
  if (random.chance(0.3)) line((at) => sheet.put(at, left, text(random.pick(hints))));
  return row + random.pick([0, 0, 1, 2]);
}
