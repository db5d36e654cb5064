/** Swedish names by the degree of the colour circle where they begin. */
const circle: readonly (readonly [number, string])[] = [
  [0, 'röd'],
  [16, 'orange'],
  [43, 'gul'],
  [68, 'grön'],
  [170, 'blå'],
  [260, 'lila'],
  [335, 'röd'],
];

/** How a colour is named in an explanation, and its name. */
export const colourWords: ReadonlyMap<string, string> = new Map([
  ['röd', 'röd'],
  ['rött', 'röd'],
  ['röda', 'röd'],
  ['orange', 'orange'],
  ['gul', 'gul'],
  ['gult', 'gul'],
  ['gula', 'gul'],
  ['grön', 'grön'],
  ['grönt', 'grön'],
  ['gröna', 'grön'],
  ['blå', 'blå'],
  ['blått', 'blå'],
  ['lila', 'lila'],
]);

type Rgb = { readonly red: number; readonly green: number; readonly blue: number };

function rgbOf(colour: string): Rgb | null {
  const match = /^([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/u.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return { red, green, blue };
}

function hueOf({ red, green, blue }: Rgb): number {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread === 0) return 0;
  const sixth =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  return (sixth * 60 + 360) % 360;
}

/** `grön` for `92d050`; null for a colour of the workbook's own theme, whose look is not known. */
export function colourName(colour: string): string | null {
  const rgb = rgbOf(colour);
  if (!rgb) return null;
  const hue = hueOf(rgb);
  return circle.findLast(([from]) => from <= hue)?.[1] ?? null;
}

/** Whether it is so pale that it is more likely there to show where to write. A theme's colour is told by how far it is lightened. */
export function isPale(colour: string): boolean {
  const rgb = rgbOf(colour);
  if (!rgb) return Number(colour.split(' ')[2] ?? 0) >= 0.6;
  return Math.min(rgb.red, rgb.green, rgb.blue) >= 0xb0;
}
