import { Ban, Check, CircleDashed, CirclePlay, ClockAlert, type LucideIcon } from 'lucide-react';
import { NO_STATUS, statusLabels } from '../../shared/language/labels.ts';
import type { Status } from '../../shared/register/activity-fields.ts';
import { Badge } from './badge.tsx';
import type { Tone } from './tone.tsx';

type Look = { readonly tone: Tone; readonly icon: LucideIcon };

const looks: Readonly<Record<Status, Look>> = {
  planerad: { tone: 'quiet', icon: CircleDashed },
  pagar: { tone: 'info', icon: CirclePlay },
  genomford: { tone: 'ok', icon: Check },
  forsenad: { tone: 'warn', icon: ClockAlert },
  avbruten: { tone: 'error', icon: Ban },
};

/** An activity's status; a missing one is said in words. */
export function StatusBadge({ status }: { readonly status: Status | null }) {
  if (status === null) return <Badge tone="warn">{NO_STATUS}</Badge>;
  const { tone, icon: Icon } = looks[status];
  return (
    <Badge tone={tone} icon={<Icon size={12} strokeWidth={2.2} aria-hidden />}>
      {statusLabels[status]}
    </Badge>
  );
}
