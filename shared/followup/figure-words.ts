import { fundingLabels, statusWord } from '../language/labels.ts';
import type { Register } from '../register/entities.ts';
import type { Strategy } from '../register/strategy.ts';
import { indicatorName } from './coverage-gaps.ts';
import type { Absence, Figure, FigureScope, NumberField, ReplyPart, Summed } from './figure.ts';
import { capitalised } from './swedish.ts';

const summedWords: Readonly<Record<Summed, string>> = {
  participants: 'Antal deltagare',
  women: 'Antal kvinnor',
  men: 'Antal män',
  children: 'Antal barn och unga',
  cost: 'Kostnad i kronor',
  'sex-unknown': 'Deltagare utan uppgift om kön',
};

/** What an activity has told, or has not: `med uppgift om kvinnor`. */
const toldWords: Readonly<Record<NumberField, string>> = {
  participants: 'antal deltagare',
  women: 'kvinnor',
  men: 'män',
  children: 'barn och unga',
  cost: 'kostnad',
};

const replyWords: Readonly<Record<ReplyPart, string>> = {
  expected: 'Verksamheter som ska svara',
  received: 'Verksamheter som har svarat',
  complete: 'Klara svar',
  'under-review': 'Svar att granska',
  incomplete: 'Ofullständiga svar',
  missing: 'Verksamheter som inte har svarat',
  exempt: 'Verksamheter som inte behöver svara',
};

const absenceWords: Readonly<Record<Absence, string>> = {
  ended: 'avslutade sedan förra rapporttillfället',
  awaited: 'inte inkomna än',
  excused: 'hos verksamheter som inte behöver svara',
};

/** What a figure counts: `Antal kvinnor`, `Insatser`. */
export function figureWhat(figure: Figure, { terms }: Strategy): string {
  const plural = capitalised(terms.activity.plural);
  switch (figure.kind) {
    case 'activities':
      return plural;
    case 'sum':
      return summedWords[figure.of];
    case 'indicators': {
      const all = capitalised(terms.indicator.plural);
      if (figure.part === 'all') return all;
      return `${all} ${figure.part === 'covered' ? 'med' : 'utan'} ${terms.activity.singular}`;
    }
    case 'replies':
      return replyWords[figure.part];
    case 'reports':
      return `Rapporterade ${terms.activity.plural}`;
    case 'absent':
      return `${plural} ${absenceWords[figure.fate]}`;
  }
}

function scopeWords({ units }: Register, { focusAreas, indicators, terms }: Strategy, scope: FigureScope) {
  const { areaId, unitId, status, indicatorId, funding, isLinked, isNew, has, lacks } = scope;
  const area = areaId === undefined ? undefined : focusAreas.find(({ id }) => id === areaId)?.name;
  const indicator = indicators.find(({ id }) => id === indicatorId);
  const link = `${isLinked === true ? 'med' : 'utan'} ${terms.indicator.singular}`;
  return [
    areaId === null ? `utan ${terms.focusArea.singular}` : area,
    unitId === undefined ? undefined : (units[unitId]?.name ?? unitId),
    status === undefined ? undefined : statusWord(status),
    indicator && indicatorName(indicator),
    funding === null ? 'finansiering inte angiven' : funding && fundingLabels[funding],
    isLinked === undefined ? undefined : link,
    isNew === undefined ? undefined : isNew ? 'nya' : 'fortsatta',
    has && `med uppgift om ${toldWords[has]}`,
    lacks && `utan uppgift om ${toldWords[lacks]}`,
  ].filter((word) => word !== undefined);
}

/** What a figure is narrowed to, a part each; empty when it is about all. */
export function figureWithin(figure: Figure, register: Register, strategy: Strategy): readonly string[] {
  if (figure.kind === 'reports') return [register.units[figure.unitId]?.name ?? figure.unitId];
  return figure.kind === 'activities' || figure.kind === 'sum' ? scopeWords(register, strategy, figure.scope) : [];
}
