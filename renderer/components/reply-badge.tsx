import { Check, Circle, CircleSlash, Eye, FileWarning, FileX, type LucideIcon } from 'lucide-react';
import type { ReplyState } from '../../shared/followup/follow-up.ts';
import { replyLabels } from '../../shared/language/labels.ts';
import { Badge } from './badge.tsx';
import type { Tone } from './tone.tsx';

type Look = { readonly tone: Tone; readonly icon: LucideIcon };

const looks: Readonly<Record<ReplyState, Look>> = {
  none: { tone: 'quiet', icon: Circle },
  unreadable: { tone: 'error', icon: FileX },
  'under-review': { tone: 'info', icon: Eye },
  incomplete: { tone: 'warn', icon: FileWarning },
  complete: { tone: 'ok', icon: Check },
  'nothing-to-report': { tone: 'ok', icon: Check },
  exempt: { tone: 'quiet', icon: CircleSlash },
};

/** Where a unit's reply stands. */
export function ReplyBadge({ state }: { readonly state: ReplyState }) {
  const { tone, icon: Icon } = looks[state];
  return (
    <Badge tone={tone} icon={<Icon size={12} strokeWidth={2.2} aria-hidden />}>
      {replyLabels[state].toLocaleLowerCase('sv')}
    </Badge>
  );
}
