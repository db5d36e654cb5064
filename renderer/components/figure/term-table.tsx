import { useState } from 'react';
import type { Evidence, LeftOut, Term } from '../../../shared/followup/figure-trace.ts';
import { formatNumber } from '../../../shared/language/format.ts';
import { fieldDefinition } from '../../../shared/register/activity-fields.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import { activityHref } from '../../lib/activity-address.ts';
import { figureTexts as texts, leftOutWords } from '../../lib/texts/figure.ts';
import { sourceTexts } from '../../lib/texts/source.ts';
import { Button } from '../button.tsx';
import { SourceLink } from '../source-link.tsx';
import { FigureLink } from './figure-link.tsx';
import { countsAs, isReadOtherwise, notesOn, shownEvidence, writtenWords } from './term-rows.ts';

/** So many are drawn at first, and for each press after that: a figure may be made of ten thousand. */
const SOME = 200;

export type TermTableProps = {
  readonly label: string;
  /** Terms, or what was left out; all of one sort. */
  readonly named: readonly (Term | LeftOut)[];
  /** What the terms come to; null for no such line. */
  readonly total: number | null;
  readonly strategy: Strategy;
};

/** The parts of a figure: what each is, what it adds, and the cell that it was read from. */
export function TermTable({ label, named, total, strategy }: TermTableProps) {
  const [most, setMost] = useState(SOME);
  const [first] = named;
  const isTerms = first !== undefined && 'value' in first;
  const left = named.length - most;
  return (
    <>
      <table className="plain-table term-table" aria-label={label}>
        <colgroup>
          <col className="term-what" />
          {isTerms ? <col className="term-number" /> : null}
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{texts[first?.kind ?? 'activity']}</th>
            {isTerms ? (
              <th scope="col" className="figure">
                {texts.value}
              </th>
            ) : null}
            <th scope="col">{isTerms ? texts.source : texts.why}</th>
          </tr>
        </thead>
        <tbody>
          {named.slice(0, most).map((each, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- an activity may stand twice: its owner's and another unit's words of it
            <Line key={`${each.id} ${index}`} named={each} strategy={strategy} />
          ))}
        </tbody>
        {total === null ? null : (
          <tfoot>
            <tr>
              <th scope="row">{texts.sum}</th>
              <td className="figure">{formatNumber(total)}</td>
              <td className="soft">{texts.many(first?.kind ?? 'activity', named.length)}</td>
            </tr>
          </tfoot>
        )}
      </table>
      {left > 0 ? (
        <Button size="small" tone="quiet" onPress={() => setMost(most + SOME)}>
          {texts.more(Math.min(left, SOME))}
        </Button>
      ) : null}
    </>
  );
}

type LineProps = { readonly named: Term | LeftOut; readonly strategy: Strategy };

function Line({ named, strategy }: LineProps) {
  const { id, kind, title, unit } = named;
  const evidence = shownEvidence(named);
  const isTerm = 'value' in named;
  return (
    <tr>
      <th scope="row">
        {kind === 'activity' ? <a href={activityHref(id)}>{id}</a> : null} {title}
        {unit === '' ? null : <span className="term-unit">{unit}</span>}
      </th>
      {isTerm ? <td className="figure">{formatNumber(named.value)}</td> : null}
      <td>
        {isTerm ? null : <p>{leftOutWords(named.reason, named.detail)}</p>}
        {isTerm && named.of !== null ? <FigureLink figure={named.of}>{texts.ofIndicator}</FigureLink> : null}
        {evidence.map((each, index) => (
          <EvidenceNote
            key={each.field ?? `file ${index}`}
            evidence={each}
            strategy={strategy}
            hasName={evidence.length > 1}
          />
        ))}
      </td>
    </tr>
  );
}

type EvidenceNoteProps = {
  readonly evidence: Evidence;
  readonly strategy: Strategy;
  /** Whether the field is named: several stand under each other. */
  readonly hasName: boolean;
};

function EvidenceNote({ evidence, strategy, hasName }: EvidenceNoteProps) {
  const { field, at } = evidence;
  return (
    <div className="term-evidence">
      {field === null ? null : (
        <p>
          {hasName ? <span className="soft">{fieldDefinition(field).label}: </span> : null}
          {writtenWords(evidence)}
          {isReadOtherwise(strategy, evidence) ? ` → ${countsAs(strategy, evidence) || texts.nothingCounts}` : null}
        </p>
      )}
      {at === null ? null : (
        <SourceLink source={at}>
          <span>
            {at.fileName}
            {at.cell === null ? null : (
              <>
                {' · '}
                <span className="term-place">{sourceTexts.place(at.sheet, at.cell)}</span>
              </>
            )}
          </span>
        </SourceLink>
      )}
      {notesOn(strategy, evidence).map((note) => (
        <span key={note} className="term-note">
          {note}
        </span>
      ))}
    </div>
  );
}
