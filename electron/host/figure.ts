import { readFigure } from '../../shared/followup/figure-name.ts';
import { traceFigure } from '../../shared/followup/trace-figure.ts';
import { done, refused } from '../answer.ts';
import { inRegister, type Commands } from './host-context.ts';

/** How the figures of the follow-up came about. */
export const figureCommands: Commands<'figure:trace'> = {
  'figure:trace': inRegister(async ({ register }, { periodId, figure: name }) => {
    const figure = readFigure(name);
    const trace = figure && register.periods[periodId] ? traceFigure(register, periodId, figure) : null;
    return trace ? done(trace) : refused('unknown-id', name);
  }),
};
