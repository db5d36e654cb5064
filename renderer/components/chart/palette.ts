import type { InkName } from './chart-data.ts';

/** The program's colours as a canvas takes them. */
export type Palette = {
  readonly of: (ink: InkName) => string;
  /** A lighter shade of the same. */
  readonly soft: (ink: InkName) => string;
  readonly surface: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly font: string;
  /** The computer decides every colour (Windows' contrast themes): only patterns tell parts apart. */
  readonly isForced: boolean;
};

/** Which look the colours are read in: the page's own, or the light one, for paper and pictures. */
export type PaletteKind = 'screen' | 'light';

/** A canvas knows no `var()` and no `light-dark()`: an element that nobody sees is asked what they come to. */
export function readPalette(kind: PaletteKind): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  if (kind === 'light') probe.style.setProperty('color-scheme', 'light');
  const isForced = kind === 'screen' && window.matchMedia('(forced-colors: active)').matches;
  // What a contrast theme would have set is set by ourselves below, or the picture to be copied would follow it.
  probe.style.setProperty('forced-color-adjust', 'none');
  const colour = (css: string): string => {
    probe.style.color = css;
    return getComputedStyle(probe).color;
  };
  const token = (name: string): string => colour(`var(--${name})`);
  const names = ['accent', 'area-1', 'area-2', 'area-3', 'area-4', 'warn', 'error', 'line-strong'] as const;
  const full = new Map(names.map((name) => [name, isForced ? colour('CanvasText') : token(name)]));
  const mixed = (name: InkName): string => colour(`color-mix(in oklab, var(--${name}) 38%, var(--surface))`);
  const pale = new Map(names.map((name) => [name, isForced ? colour('CanvasText') : mixed(name)]));
  const ink = isForced ? colour('CanvasText') : token('ink');
  const palette: Palette = {
    of: (name) => full.get(name) ?? ink,
    soft: (name) => pale.get(name) ?? ink,
    surface: isForced ? colour('Canvas') : token('surface'),
    ink,
    inkSoft: isForced ? ink : token('ink-soft'),
    line: isForced ? ink : token('line'),
    font: getComputedStyle(document.body).fontFamily,
    isForced,
  };
  probe.remove();
  return palette;
}
