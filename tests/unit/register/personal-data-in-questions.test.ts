import { expect, it } from 'vitest';
import { findPersonalData } from '../../../shared/register/personal-data.ts';
import type { Question } from '../../../shared/register/correspondence.ts';
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
