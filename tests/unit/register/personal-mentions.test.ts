import { expect, it } from 'vitest';
import { findPersonalData } from '../../../shared/register/personal-data.ts';
import type { Question } from '../../../shared/register/correspondence.ts';
import { blankValues } from '../../../shared/register/activity-fields.ts';
import { emptyRegister } from '../../../shared/register/entities.ts';

const question: Question = {
  id: 'Q0001',
  returnId: 'R0001',
  unitId: 'buf',
  periodId: '2024-delar',
  rowKey: null,
  activityId: null,
  field: null,
  sheet: null,
  cell: null,
  title: '',
  raw: '',
  text: 'Vem svarar?',
  askedAt: '',
  askedBy: 'anna',
  sentAt: null,
  state: 'answered',
  answeredBy: 'R0002',
  answer: 'Ring 0490-25 40 00 eller skriv till eva.ek@buf.example',
  closedAt: null,
};

it('personal data in what a unit has answered is found, with the question it stands in', () => {
  const found = findPersonalData({ ...emptyRegister, questions: { Q0001: question } });
  expect(found.map(({ kind, text, mentions }) => [kind, text, mentions.map(({ where }) => where)])).toEqual([
    ['e-mail', 'eva.ek@buf.example', ['R0001, fråga Q0001']],
    ['telephone', '0490-25 40 00', ['R0001, fråga Q0001']],
  ]);
});

it('personal data is found in why a unit is exempt or has longer, in file names, in what was sent out and in mail texts', () => {
  const number = '811218-9876';
  const by = { at: '2024-09-01T08:00:00Z', by: 'anna' };
  const found = findPersonalData({
    ...emptyRegister,
    periods: {
      '2024-delar': {
        id: '2024-delar',
        year: 2024,
        kind: 'delar',
        dueDate: '2024-09-15',
        state: 'open',
        exempt: [{ unitId: 'buf', reason: `Sköts av ${number}`, ...by }],
        extensions: [{ unitId: 'sof', dueDate: '2024-09-30', reason: `${number} är sjuk`, ...by }],
      },
    },
    dispatches: {
      'buf@2024-delar#1': {
        id: 'buf@2024-delar#1',
        unitId: 'buf',
        periodId: '2024-delar',
        strategyId: 'vastervik',
        templateVersion: 1,
        createdAt: by.at,
        fileName: 'mall.xlsx',
        rows: [
          {
            activityId: 'BUF-001',
            row: 2,
            values: { ...blankValues, indicators: [], targetGroups: [], outcome: `Elev ${number}` },
          },
        ],
      },
    },
    mailTexts: { reminder: { id: 'reminder', subject: 'Påminnelse', body: `Ring ${number}` } },
  });
  expect(found.map(({ text, mentions }) => [text, mentions.map(({ where }) => where).toSorted()])).toEqual([
    [
      number,
      [
        'BUF-001, Resultat under perioden, mallen för delårsrapport 2024',
        'förlängd svarstid, sof, delårsrapport 2024',
        'mejltexterna',
        'undantag, buf, delårsrapport 2024',
      ],
    ],
  ]);
});
