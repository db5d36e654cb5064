import type { TemplateInput } from '../../../electron/workbook/template/template-input.ts';
import { blankValues, type ActivityValues } from '../../../shared/register/activity-fields.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import { vastervik2023 } from '../../../shared/strategies/vastervik-2023-2027.ts';

export const sampleUnit: Unit = {
  id: 'buf',
  name: 'Barn- och utbildningsförvaltningen',
  short: 'BUF',
  kind: 'förvaltning',
  aliases: ['Barn och utbildning'],
  emails: ['buf@vastervik.example'],
  from: null,
  to: null,
  contact: '',
  mergedInto: null,
};

export const samplePeriod: Period = {
  id: '2024-bokslut',
  year: 2024,
  kind: 'bokslut',
  dueDate: '2025-01-17',
  state: 'open',
  exempt: [],
};

export const guidance: ActivityValues = {
  ...blankValues,
  title: 'Studiehandledning på modersmål i årskurs 7–9',
  description: 'Handledning på modersmålet i de ämnen där eleven behöver det.',
  type: 'aktivitet',
  focusArea: 'arbete-kompetens',
  indicators: ['ak1', 'ak5'],
  targetGroups: ['nyanlanda', 'ensamkommande'],
  partners: 'Grundskolorna',
  responsible: 'Rektor modersmålsenheten',
  start: '2024-01-08',
  end: 'ongoing',
  status: 'pagar',
  outcome: '34 elever har fått handledning.',
  participants: 34,
  women: 18,
  men: 16,
  children: 34,
  cost: 412_000,
  funding: 'integrationsmedel',
  childPerspective: true,
  nextSteps: 'Utöka med somaliska.',
};

/** A template with one action of each sort that a template must carry: everything said, and next to nothing. */
export const sampleTemplate: TemplateInput = {
  strategy: vastervik2023,
  unit: sampleUnit,
  period: samplePeriod,
  dispatchId: 'buf@2024-bokslut#1',
  madeAt: '2024-12-02T08:00:00Z',
  coordinatorName: 'Samordnaren',
  rows: [
    { activityId: 'BUF-001', values: guidance },
    {
      activityId: 'BUF-007',
      values: {
        ...blankValues,
        title: 'Språkcafé',
        focusArea: 'sprakutveckling',
        indicators: ['su1', 'su2', 'su3', 'su4'],
        start: '2024-02-05',
        end: '2024-12-20',
      },
    },
  ],
};
