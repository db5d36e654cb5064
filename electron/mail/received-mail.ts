import type { MailOrigin } from '../../shared/intake/opened-file.ts';

/** Something attached to a mail, inline pictures included. */
export type MailAttachment = {
  /** As the mail calls it, NFC, told apart from the others of the mail. */
  readonly name: string;
  readonly bytes: Buffer;
  /**
   * Set for a mail inside an Outlook mail, which is no file of its own but lies in the other's storages; `bytes` are then its
   * streams one after the other, to tell it apart by.
   */
  readonly mail?: ReceivedMail;
};

/** A mail as it came, whatever program saved it. */
export type ReceivedMail = { readonly origin: MailOrigin; readonly attachments: readonly MailAttachment[] };

/** Attachments without a name, and names that come twice, must still be told apart. */
export function distinctNames(names: readonly (string | null)[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const wanted = (name ?? '').normalize('NFC').trim() || `bilaga ${index + 1}`;
    let distinct = wanted;
    for (let copy = 2; taken.has(distinct); copy++) distinct = `${wanted} (${copy})`;
    taken.add(distinct);
    return distinct;
  });
}

/** `Eva Ek <eva@kommun.example>`, or what there is of it. */
export function addressText(name: string, address: string): string {
  if (name === '' || name === address) return address;
  return address === '' ? name : `${name} <${address}>`;
}
