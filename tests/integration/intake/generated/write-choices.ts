import type { ActivityType, Funding, Status } from '../../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../../shared/register/strategy.ts';
import { type CellSpec, text, yesNo } from './cell-spec.ts';
import { fundingWords, statusWords, typeWords, unclearStatuses } from './choice-words.ts';
import type { Random } from './random.ts';
import { asked, exactly, flagged, perhaps } from './truth.ts';
import { writeBroken, type Written } from './write-dates.ts';

export function writeStatus(status: Status | null, random: Random): Written {
  if (status === null) return { cell: random.chance(0.3) ? text('-') : null, truth: flagged(null) };
  const slip = random.next();
  if (slip < 0.04) return unclearStatus(random.pick(unclearStatuses));
  if (slip < 0.045) return writeBroken(random);
  const word = random.pick(statusWords[status]);
  const isUnsure = [
    'Avslutad i förtid',
    'På gång',
    'Fortsätter',
    'Försenad start',
    'Ligger efter tidplan',
    'Något försenad',
    '2 – Pågår',
    'Lades ned',
  ].includes(word);
  return { cell: text(word), truth: isUnsure ? perhaps(status) : exactly(status) };
}

function unclearStatus(word: string): Written {
  // These name one status plainly enough that reading them with a mark is fine too.
  const near: Readonly<Record<string, readonly Status[]>> = {
    'Enligt plan': ['pagar'],
    'Inte klar': ['pagar'],
    'Ej klar': ['pagar'],
    'Ej genomförd': ['planerad', 'avbruten'],
    'Nästan klar': ['pagar'],
    'Snart klart': ['pagar'],
    'Delvis klar': ['pagar'],
    'Delvis genomförd': ['pagar'],
  };
  return { cell: text(word), truth: flagged(null, ...(near[word] ?? [])) };
}

export function writeType(type: ActivityType | null, random: Random): Written {
  if (type === null) return { cell: null, truth: exactly(null) };
  if (random.chance(0.02))
    return {
      cell: text(random.pick(['Möte', 'Utbildning', 'Insats', 'Projekt/aktivitet', 'Övrigt', '?', 'Annat'])),
      truth: flagged(null),
    };
  return { cell: text(random.pick(typeWords[type])), truth: exactly(type) };
}

export function writeFunding(funding: Funding | null, random: Random): Written {
  if (funding === null) return { cell: random.chance(0.3) ? text('-') : null, truth: exactly(null) };
  const slip = random.next();
  if (slip < 0.02)
    return {
      cell: text(random.pick(['Oklart', 'Ej klart', '?', 'Se budget', 'Konto 4711', 'Fakturas', 'Vet inte'])),
      truth: flagged(null),
    };
  if (slip < 0.04)
    return {
      cell: text(
        random.pick([
          'Egen budget och statsbidrag',
          'Statsbidrag/egen budget',
          'Integrationsmedel + egen budget',
          'ESF (75 %), egen budget (25 %)',
        ]),
      ),
      truth: asked,
    };
  return { cell: text(random.pick(fundingWords[funding])), truth: exactly(funding) };
}

export function writeYesNo(value: boolean | null, isTicked: boolean, random: Random): Written {
  if (isTicked)
    return value === true
      ? { cell: text(random.pick(['x', 'X', 'x ', '✓', 'X'])), truth: exactly(true) }
      : { cell: null, truth: exactly(null) };
  if (value === null) return { cell: random.chance(0.3) ? text('-') : null, truth: exactly(null) };
  if (random.chance(0.03))
    return {
      cell: text(
        random.pick(['Delvis', 'delvis', 'Till viss del', 'Vet ej', 'Kanske', '?', 'Se rutin', 'Ja/Nej', 'Planeras']),
      ),
      truth: flagged(null),
    };
  if (random.chance(0.03)) return { cell: yesNo(value), truth: exactly(value) };
  if (random.chance(0.05))
    return {
      cell: text(value ? 'Ja, checklistan är använd' : 'Nej, ej aktuellt'),
      truth: perhaps(value, ...(value ? [] : [null])),
    };
  return {
    cell: text(
      random.pick(
        value
          ? ['Ja', 'ja', 'JA', 'J', 'j', 'Ja ', 'Ja.', 'Ja!', 'Yes']
          : ['Nej', 'nej', 'NEJ', 'N', 'n', 'Nej ', 'Nej.', 'No'],
      ),
    ),
    truth: exactly(value),
  };
}

/** A focus area as people write it. */
export function writeFocusArea(id: string, strategy: Strategy, random: Random): Written {
  const area = strategy.focusAreas.find((one) => one.id === id);
  if (!area) throw new Error(`no focus area ${id}`);
  const slip = random.next();
  if (slip < 0.02)
    return {
      cell: text(
        random.pick([
          'Hälsa',
          'Trygghet',
          'Övrigt',
          '?',
          'Alla',
          'Flera',
          '4',
          'Fokusområde 7',
          'Demokrati',
          'Samtliga områden',
          'Ekonomi',
        ]),
      ),
      truth: flagged(null),
    };
  if (slip < 0.03)
    return {
      cell: text(
        strategy.focusAreas
          .map(({ name }) => name)
          .slice(0, 2)
          .join(random.pick([' / ', ', ', ' och ', '\n'])),
      ),
      truth: asked,
    };
  const { name, number: place, prefix } = area;
  const plain = (): string => name;
  const spelled = (): string => withTypo(name, random);
  const variants: readonly (() => string | number)[] = [
    plain,
    plain,
    plain,
    plain,
    () => `${place}. ${name}`,
    () => `${place} ${name}`,
    () => `${place}) ${name}`,
    () => `Fokusområde ${place}: ${name}`,
    () => `Fokusområde ${place} – ${name}`,
    () => `Fokusområde ${name}`,
    () => `Fokusområde ${place}`,
    () => `${name} (${place})`,
    () => name.toUpperCase(),
    () => name.toLowerCase(),
    () => `${name} `,
    () => ` ${name}\u00A0`,
    () => name.replaceAll(' ', '\u00A0'),
    () => name.replace(' och ', ' & '),
    () => name.replace(' och ', ' o '),
    () => name.replace(' och ', '/'),
    () => name.replace(' och ', ' + '),
    () => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    () => name.normalize('NFD'),
    () => name.toUpperCase().normalize('NFD').replaceAll(/\p{M}/gu, ''),
    () => `${prefix} ${name}`,
    () => `${prefix} - ${name}`,
    () => `${name}.`,
    () => `"${name}"`,
    spelled,
    spelled,
    () => name.replace('\u00A0', ' ').split(' ').join('  '),
  ];
  return { cell: text(String(random.pick(variants)())), truth: exactly(id) };
}

/** One typing error: a letter lost, doubled, swapped or replaced, never the first. */
export function withTypo(word: string, random: Random): string {
  const at = random.int(2, word.length - 2);
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  if (!/\p{L}/u.test(here) || !/\p{L}/u.test(after.slice(0, 1))) return word.replace('ll', 'l').replace('mm', 'm');
  return random.pick([
    before + after,
    before + here + here + after,
    before + after.slice(0, 1) + here + after.slice(1),
    `${before}e${after}`,
  ]);
}

export const spoil = (cell: CellSpec, random: Random): CellSpec =>
  cell.kind === 'text' && random.chance(0.06)
    ? { ...cell, value: `${String(cell.value)}${random.pick([' ', '  ', '\u00A0', '\n', '\t'])}` }
    : cell;
