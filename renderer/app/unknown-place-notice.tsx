import { X } from 'lucide-react';
import { periodLabel } from '../../shared/language/labels.ts';
import type { Period } from '../../shared/register/units-and-periods.ts';
import { Button } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { ToneIcon } from '../components/tone.tsx';
import { useAction } from '../lib/queries.ts';
import { request } from '../lib/requests.ts';
import { goTo } from '../lib/route.ts';
import { unknownTexts as texts } from '../lib/texts/app.ts';
import { paletteTexts } from '../lib/texts/palette.ts';
import { useIsReadOnly } from '../lib/use-is-read-only.ts';
import type { UnknownPlace } from './use-unknown-place.ts';

export type UnknownPlaceProps = { readonly place: UnknownPlace; readonly period: Period | null };

/** Says that what the address names is not there, and the ways on: the periods that have it, or a search. */
export function UnknownPlaceNotice({ place, period }: UnknownPlaceProps) {
  const choosing = useAction('period:choose');
  const isReadOnly = useIsReadOnly();
  const { id, elsewhere, without } = place;
  return (
    <section className="held" aria-label={texts.label}>
      <ToneIcon tone="warn" size={14} />
      <output>
        {elsewhere.length === 0 || period === null ? texts.nowhere(id) : texts.elsewhere(id, periodLabel(period))}
      </output>
      {elsewhere.map((other) => (
        <Button
          key={other.id}
          size="small"
          isDisabled={isReadOnly}
          onPress={() => void choosing.run({ year: other.year, kind: other.kind })}
        >
          {paletteTexts.showPeriod(periodLabel(other))}
        </Button>
      ))}
      <Button size="small" onPress={() => request('palette')}>
        {texts.search}
      </Button>
      <IconButton
        label={texts.close}
        size="small"
        icon={<X size={14} aria-hidden />}
        onPress={() => goTo(without, 'replace')}
      />
    </section>
  );
}
