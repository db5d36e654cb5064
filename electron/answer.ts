import type { Refusal, RefusalCode, Result } from '../shared/result.ts';

/** What a command or the store answers. */
export const done = <Value>(value: Value): Result<Value> => ({ ok: true, value });

/** What it is refused with; `detail` says what it is about (an id, a name), in Swedish where a person will read it. */
export const refused = (code: RefusalCode, detail: string): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: { code, detail },
});
