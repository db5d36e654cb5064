import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const tokensPath = fileURLToPath(new URL('../../../renderer/components/tokens.css', import.meta.url));
const sheet = readFileSync(tokensPath, 'utf8');

type Scheme = 'light' | 'dark';
type Tokens = Readonly<Record<string, string>>;

const pair = /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/g;

/** The colours of a part of the sheet, by name. Colours that let something through are not read: nothing is written on them. */
const coloursIn = (css: string, scheme: Scheme): Tokens =>
  Object.fromEntries(
    Array.from(css.matchAll(pair), ([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark]),
  );

const [usual = '', moreContrast = ''] = sheet.split('@media (prefers-contrast: more)');

/** Relative luminance of `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['ground', 'surface', 'raised', 'hover', 'accent-wash'];
const tones = ['ok', 'warn', 'error', 'info'];

/** What is written in a colour on another: 4.5 to 1 (WCAG 1.4.3). */
const written: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'accent'].flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ...tones.flatMap((tone) => [`${tone}-wash`, 'surface', 'raised', 'ground'].map((ground) => [tone, ground] as const)),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
];

/** What only has to be made out: edges of fields, bars of charts, the focus (WCAG 1.4.11): 3 to 1. */
const seen: readonly (readonly [string, string])[] = [
  ...['line-strong', 'accent'].flatMap((edge) => ['ground', 'surface', 'raised'].map((on) => [edge, on] as const)),
  ...['area-1', 'area-2', 'area-3', 'area-4'].map((area) => [area, 'surface'] as const),
];

/** Names of the pairs that fall short, with what they come to. */
function tooFaint(tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number): readonly string[] {
  return pairs.flatMap(([ink, ground]) => {
    const [one, other] = [tokens[ink], tokens[ground]];
    if (one === undefined || other === undefined) return [`${ink} on ${ground}: no such token`];
    const ratio = contrast(one, other);
    return ratio >= least ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`];
  });
}

const looks = (['light', 'dark'] as const).flatMap((scheme) => {
  const tokens = coloursIn(usual, scheme);
  return [
    { look: scheme, tokens },
    { look: `${scheme} with more contrast`, tokens: { ...tokens, ...coloursIn(moreContrast, scheme) } },
  ];
});

describe('the colours of the program', () => {
  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(looks)('can be read: $look', ({ tokens }) => {
    expect(tooFaint(tokens, written, 4.5)).toEqual([]);
  });

  it.each(looks)('can be told from what they lie on: $look', ({ tokens }) => {
    expect(tooFaint(tokens, seen, 3)).toEqual([]);
  });

  it.each(looks.filter(({ look }) => look.endsWith('more contrast')))(
    'give running text seven to one to whoever asks for it: $look',
    ({ tokens }) => {
      const text = written.filter(([ink, on]) => ink.startsWith('ink') && ['ground', 'surface', 'raised'].includes(on));
      expect(tooFaint(tokens, text, 7)).toEqual([]);
    },
  );
});
