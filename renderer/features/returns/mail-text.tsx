import { useState } from 'react';
import type { Return } from '../../../shared/register/return.ts';
import { Button } from '../../components/button.tsx';
import { formatInstant } from '../../lib/format.ts';
import { returnsTexts } from '../../lib/texts/returns.ts';

export type MailTextProps = { readonly mail: NonNullable<Return['mail']> };

/** Texts longer than this are shown in part first. */
const shownLength = 600;

/** The mail that a file came in: from whom, when, about what, and what it says. */
export function MailText({ mail }: MailTextProps) {
  const [isWhole, setWhole] = useState(false);
  const { mailTitle, mailHeads, mailNoText, mailShowAll } = returnsTexts;
  const text = mail.text.trim();
  const isCut = !isWhole && text.length > shownLength;
  return (
    <section className="panel-section mail">
      <h3>{mailTitle}</h3>
      <dl>
        <dt>{mailHeads.from}</dt>
        <dd>{mail.from}</dd>
        <dt>{mailHeads.subject}</dt>
        <dd>{mail.subject || '–'}</dd>
        <dt>{mailHeads.sent}</dt>
        <dd>{mail.sentAt === null ? '–' : formatInstant(mail.sentAt)}</dd>
      </dl>
      {text === '' ? <p className="soft small">{mailNoText}</p> : null}
      {text === '' ? null : <blockquote>{isCut ? `${text.slice(0, shownLength)} …` : text}</blockquote>}
      {isCut ? (
        <Button size="small" tone="quiet" onPress={() => setWhole(true)}>
          {mailShowAll}
        </Button>
      ) : null}
    </section>
  );
}
