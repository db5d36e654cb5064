import type { KnownRegister } from '../../../shared/contract.ts';
import type { RegisterLink } from '../../../shared/link.ts';

/** What following a link takes. */
export type WhereTo =
  | { readonly kind: 'here' }
  /** Its register is another one that this computer knows. */
  | { readonly kind: 'other'; readonly register: KnownRegister }
  /** Its register was known here but is not in its folder any more. */
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'unknown' };

/** Where a link leads, seen from the register that is open: `openKey` is its `registerKey`, null for none. */
export function whereTo(link: RegisterLink, openKey: string | null, known: readonly KnownRegister[]): WhereTo {
  if (link.register === openKey) return { kind: 'here' };
  // The latest opened first: of a register and its copy, the one that was worked in last.
  const same = known.filter(({ key }) => key === link.register);
  const register = same.find(({ isPresent }) => isPresent);
  if (register) return { kind: 'other', register };
  const [gone] = same;
  return gone ? { kind: 'missing', name: gone.name } : { kind: 'unknown' };
}
