import type { InkName, Look } from './chart-data.ts';
import type { Palette } from './palette.ts';

/** What a bar is filled with and framed by. */
export type Fill = { readonly background: string | CanvasPattern; readonly border: string };

type Draw = (context: CanvasRenderingContext2D) => void;

/** Pixels of a pattern's tile. */
const TILE = 8;

function pattern(background: string, ink: string, draw: Draw): string | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const context = tile.getContext('2d');
  if (!context) return background;
  context.fillStyle = background;
  context.fillRect(0, 0, TILE, TILE);
  context.strokeStyle = ink;
  context.fillStyle = ink;
  context.lineWidth = 2;
  draw(context);
  return context.createPattern(tile, 'repeat') ?? background;
}

/** Lines from corner to corner, drawn past the edges so that tiles join. */
const slanting =
  (direction: 1 | -1): Draw =>
  (context) => {
    context.beginPath();
    for (const shift of [-TILE, 0, TILE]) {
      const [from, to] = direction === 1 ? [TILE + 1, -1] : [-1, TILE + 1];
      context.moveTo(shift - 1, from);
      context.lineTo(shift + TILE + 1, to);
    }
    context.stroke();
  };

const draws: Readonly<Partial<Record<Look, Draw>>> = {
  stripes: slanting(1),
  cross: (context) => {
    slanting(1)(context);
    slanting(-1)(context);
  },
  dots: (context) => context.fillRect(2, 2, 3, 3),
};

/** How a part is drawn in a palette. With forced colours, the soft shade is told by dots instead. */
export function fillOf(palette: Palette, look: Look, ink: InkName): Fill {
  const border = palette.of(ink);
  const shown = palette.isForced && look === 'soft' ? 'dots' : look;
  const draw = draws[shown];
  if (draw) return { background: pattern(palette.surface, border, draw), border };
  if (shown === 'outline') return { background: palette.surface, border };
  return shown === 'soft'
    ? { background: palette.soft(ink), border: palette.soft(ink) }
    : { background: border, border };
}

/** The colour of a figure that stands in a part; `isOnPattern` says that it needs a ground of its own. */
export function labelInk(palette: Palette, look: Look): { readonly colour: string; readonly isOnPattern: boolean } {
  if (look === 'solid') return { colour: palette.surface, isOnPattern: false };
  return { colour: palette.ink, isOnPattern: look !== 'outline' && (look !== 'soft' || palette.isForced) };
}
