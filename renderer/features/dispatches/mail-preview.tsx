import { fillMail, mailFieldMeanings, mailFieldsOf, type MailWording } from '../../../shared/language/mail-fields.ts';
import { commonMailValues } from '../../../shared/language/mail-values.ts';
import { periodFor } from '../../../shared/register/due-date.ts';
import type { MailKind } from '../../../shared/register/correspondence.ts';
import type { Strategy } from '../../../shared/register/strategy.ts';
import type { Period, Unit } from '../../../shared/register/units-and-periods.ts';
import { Card } from '../../components/card.tsx';
import { mailTexts } from '../../lib/texts/dispatches.ts';

/** Whose mail is shown as an example. */
export type MailExample = {
  readonly period: Period;
  /** Null while there is no unit. */
  readonly unit: Unit | null;
};

type MailPreviewProps = MailExample & { readonly wording: MailWording; readonly strategy: Strategy };

/** The mail as one unit would read it. */
export function MailPreview({ wording, period, unit, strategy }: MailPreviewProps) {
  const name = unit?.name ?? '';
  const filled = fillMail(wording, {
    ...commonMailValues(strategy, { name }, unit === null ? period : periodFor(period, unit.id)),
    saknas: mailTexts.sampleMissing,
    frågor: mailTexts.sampleQuestions,
    filen: mailTexts.sampleFile,
  });
  return (
    <Card title={unit === null ? mailTexts.preview : mailTexts.previewFor(name)}>
      <p className="mail-subject">{filled.subject}</p>
      <p className="mail-body">{filled.body}</p>
    </Card>
  );
}

/** What can stand in braces in a kind of mail. */
export function MailFields({ kind }: { readonly kind: MailKind }) {
  return (
    <Card title={mailTexts.fields}>
      <p className="soft small">{mailTexts.fieldsHelp}</p>
      <dl className="facts">
        {mailFieldsOf[kind].map((field) => (
          <div key={field}>
            <dt>
              <code>{`{${field}}`}</code>
            </dt>
            <dd>{mailFieldMeanings[field]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
