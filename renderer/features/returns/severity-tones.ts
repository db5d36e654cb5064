import type { Severity } from '../../../shared/register/issue.ts';
import type { Tone } from '../../components/tone.tsx';

/** How grave an issue looks. */
export const severityTones = { error: 'error', warning: 'warn', info: 'info' } as const satisfies Record<
  Severity,
  Tone
>;
