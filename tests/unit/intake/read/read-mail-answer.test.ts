import { describe, expect, it } from 'vitest';
import { readMailText } from '../../../../electron/workbook/reader/read-mail-text.ts';
import { readMailAnswer } from '../../../../shared/intake/read/read-mail-answer.ts';

function answerOf(text: string) {
  const grid = readMailText(text);
  return grid && readMailAnswer(grid);
}

describe('a mail that is itself the answer', () => {
  it.each([
    'Vi har inget att rapportera.',
    'Hej, vi på Elnät har ingenting att återrapportera den här gången.',
    'Socialförvaltningen har inga pågående insatser under perioden!',
    'Det finns inte något att redovisa från bolaget.',
    'We have nothing to report this time.',
  ])('says that there is nothing to report: %s', (sentence) => {
    const answer = answerOf(`Hej!\n\n${sentence}\n\nMvh\nEva Ek`);
    expect(answer?.issue).toMatchObject({ code: 'nothing-but-known', severity: 'warning', cell: 'A3', raw: sentence });
    expect(answer?.issue.message).toContain(sentence);
    expect(answer?.ignored.map(({ range }) => range)).toEqual(['A1', 'A5', 'A6']);
  });

  it.each([
    'Har ni inget att rapportera?',
    'Vi har inget att rapportera ännu, återkommer nästa vecka.',
    'Vi har inget att rapportera förutom språkcaféet, som har haft tolv träffar.',
    'Inget nytt att rapportera.',
    'Vi har tre insatser att rapportera.',
    'Bilagan kommer i ett annat mejl.',
    'Inga problem, vi skickar vår rapport på fredag.',
  ])('is left for somebody to read when it says something else: %s', (sentence) => {
    const answer = answerOf(`Hej!\n${sentence}\nMvh\nEva`);
    expect(answer).toBeNull();
  });

  it('is not our own question, quoted below the answer', () => {
    expect(
      answerOf('Se bifogat.\n\nFrån: Samordnaren\nHar ni inget att rapportera? Vi har inget att rapportera.'),
    ).toBeNull();
  });
});
