import { Check, Circle, CircleHelp, TriangleAlert, X } from 'lucide-react';

/** How something stands: said by icon, word and colour together. */
export type Tone = 'ok' | 'warn' | 'error' | 'info' | 'quiet';

const icons = { ok: Check, warn: TriangleAlert, error: X, info: CircleHelp, quiet: Circle } as const;

/** The picture that goes with a tone; the word beside it says the same. */
export function ToneIcon({ tone, size = 12 }: { readonly tone: Tone; readonly size?: number }) {
  const Icon = icons[tone];
  return <Icon size={size} strokeWidth={2.4} aria-hidden />;
}
