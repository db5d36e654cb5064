import { useMemo, type ReactNode } from 'react';
import type { Period } from '../../../shared/register/units-and-periods.ts';
import type { FigureScreenName } from '../../lib/figure-address.ts';
import { goTo, useRoute } from '../../lib/route.ts';
import { FigurePanel } from './figure-panel.tsx';
import { FigurePlaceContext } from './figure-place.ts';
import { useFigureFocus } from './use-figure-focus.ts';
import './figure-screen.css';

export type FigureScreenProps = {
  readonly screen: FigureScreenName;
  readonly period: Period;
  readonly children: ReactNode;
};

/** A screen of figures, with the parts of the one that was pressed beside it. */
export function FigureScreen({ screen, period, children }: FigureScreenProps) {
  const route = useRoute();
  const current = route.screen === screen ? (route.figure ?? null) : null;
  const place = useMemo(() => ({ screen, current }), [screen, current]);
  const { panel, giveBack } = useFigureFocus(current);
  const close = (): void => {
    goTo({ screen }, 'replace');
    giveBack();
  };
  return (
    <FigurePlaceContext value={place}>
      <div className="figure-screen">
        <div className="screen">{children}</div>
        {current === null ? null : <FigurePanel name={current} period={period} ref={panel} onClose={close} />}
      </div>
    </FigurePlaceContext>
  );
}
