import { type CellSpec, date, number, text } from './cell-spec.ts';
import type { Random } from './random.ts';

/** A column that is none of the activity's fields. */
export type OtherColumn = { readonly heading: string; readonly cell: (row: number, random: Random) => CellSpec | null };

const filled = (heading: string, cell: OtherColumn['cell']): OtherColumn => ({ heading, cell });

export const otherColumns: readonly OtherColumn[] = [
  filled('Nr', (row) => number(row)),
  filled('Löpnr', (row) => number(row)),
  filled('#', (row) => number(row)),
  filled('Nr.', (row) => text(`${row}.`)),
  filled('Kommentar', (_, random) =>
    random.chance(0.4)
      ? text(random.pick(['Se bilaga 2.', 'Stäms av med ekonomi', 'Bra samarbete!', 'Uppgifterna är preliminära']))
      : null,
  ),
  filled('Diarienummer', (row) => text(`KS 2024/${100 + row}`)),
  filled('Dnr', (row) => text(`2024-${200 + row}`)),
  filled('Kontakt e-post', () => text('enheten@vastervik.example')),
  filled('E-post', (row) => text(`person${row}@vastervik.example`)),
  filled('Telefon', (row) => text(`0490-25 4${row} 00`)),
  filled('Enhet', (_, random) => text(random.pick(['Administration', 'Område norr', 'Område söder']))),
  filled('Senast uppdaterad', () => date('2024-08-29')),
  filled('Signatur', (_, random) => text(random.pick(['AK', 'MJ', 'PL']))),
  filled('Ansvarskod', (row) => number(45_000 + row)),
  filled('Prioritet', (_, random) => text(random.pick(['Hög', 'Medel', 'Låg']))),
  filled('Bilaga', (_, random) => (random.chance(0.3) ? text('Ja') : null)),
  filled('Antal tillfällen', (row) => number(row + 2)),
  filled('Budget 2025', (row) => number(row * 10_000)),
  filled('Kostnad per deltagare', (row) => number(row * 45)),
  filled('Andel kvinnor (%)', (row) => number(40 + row)),
  filled('Arbetstid (timmar)', (row) => number(row * 8)),
  filled('Antal träffar', (row) => number(row * 2)),
  filled('Timmar/vecka', (row) => number(row)),
  filled('Ort', (_, random) => text(random.pick(['Västervik', 'Gamleby', 'Ankarsrum']))),
];
