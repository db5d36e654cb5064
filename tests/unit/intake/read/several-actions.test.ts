import { describe, expect, test } from 'vitest';
import { namesSeveral } from '../../../../shared/intake/read/several-actions.ts';

describe('a title that lists several actions', () => {
  test.each(['1. Bad för kvinnor\n2. Bad för flickor', '- Läxhjälp\n- Bokbuss', '• Kör\n• Dans'])('%j', (title) => {
    expect(namesSeveral(title)).toBe(true);
  });
  test.each(['1177 på ditt språk', 'Bad\nför kvinnor', '1. Bad för kvinnor', 'Språkcafé – tisdagar\noch torsdagar'])(
    'not %j',
    (title) => {
      expect(namesSeveral(title)).toBe(false);
    },
  );
});
