import type { Settings } from './register/entities.ts';

/** The scheme that the desktop program answers to: `insatsliggaren://oppna/insatser/BUF-014?register=20260831101500123`. */
export const linkScheme = 'insatsliggaren';

/** A place in one register. */
export type RegisterLink = {
  /** Which register: its `registerKey`. */
  readonly register: string;
  /** The place as the page's own address: `#/insatser/BUF-014`. */
  readonly place: string;
};

/** What a screen's address may hold besides its name. What stands here and nowhere else can come out of a link. */
type Screen = { readonly hasId: boolean; readonly parameters: readonly string[] };

const withId: Screen = { hasId: true, parameters: [] };
const alone: Screen = { hasId: false, parameters: [] };

/** Columns and their widths are left out of a list's address: they belong to each computer. */
const listParameters = [
  'text',
  'urval',
  'verksamhet',
  'omrade',
  'status',
  'utan-indikator',
  'sortera',
  'gruppera',
  'vy',
] as const;

/** The screens by their names in the address, as `renderer/lib/route.ts` has them. */
const screens: ReadonlyMap<string, Screen> = new Map([
  ['', alone],
  ['utskick', withId],
  ['uppfoljning', alone],
  ['aterrapporter', { hasId: true, parameters: ['cell'] }],
  ['insatser', { hasId: true, parameters: listParameters }],
  ['koppla', withId],
  ['strategi', withId],
  ['verksamheter', withId],
  ['installningar', withId],
  ['hjalp', withId],
]);

/** Longer than any place has: what is longer is not read at all. */
const longest = 2_000;
const keyPattern = /^\d{8,20}$/;
/** Codes and ids are letters, figures and signs of names; nothing that means something in an address. */
const idPattern = /^[\p{L}\p{N} ._&+()/,:'-]{1,80}$/u;
const controlCharacter = /\p{Cc}/u;

/** What tells a register from every other, wherever its folder is moved and whatever it is called: the instant it was made. */
export const registerKey = ({ createdAt }: Pick<Settings, 'createdAt'>): string => createdAt.replaceAll(/\D/g, '');

/** Decoded, or null for a broken escape. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

type Parameter = readonly [name: string, value: string];

function parametersIn(query: string): readonly Parameter[] {
  return query.split('&').flatMap((pair): readonly Parameter[] => {
    const [name = '', ...rest] = pair.split('=');
    const value = decoded(rest.join('=').replaceAll('+', ' '));
    return value === null || value === '' || controlCharacter.test(value) ? [] : [[name, value]];
  });
}

const queryOf = (parameters: readonly Parameter[]): string =>
  parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');

const joined = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);

/** The place that a path and its parameters lead to, written anew from what is known of it; null for no place. */
function placeOf(path: string, parameters: readonly Parameter[]): string | null {
  const [name = '', id, ...more] = path.replace(/\/$/, '').split('/');
  const screen = screens.get(name);
  if (screen === undefined || more.length > 0) return null;
  const known = queryOf(parameters.filter(([each]) => screen.parameters.includes(each)));
  if (id === undefined) return joined(`#/${name}`, known);
  const plainId = decoded(id);
  if (!screen.hasId || plainId === null || !idPattern.test(plainId)) return null;
  return joined(`#/${name}/${encodeURIComponent(plainId)}`, known);
}

/** Whether a text is meant as a link to the program, rightly written or not. */
export const isLink = (text: string): boolean => text.trim().toLowerCase().startsWith(`${linkScheme}:`);

/**
 * Reads a link. It may come from anybody, so nothing of it is used but a known place and the register's key: all else is left
 * out, and what is no link to a place gives null.
 */
export function parseLink(text: string): RegisterLink | null {
  if (text.length > longest) return null;
  const [, path, query = ''] = /^insatsliggaren:\/\/oppna(?:\/([^?#\s]*))?(?:\?([^#\s]*))?$/i.exec(text.trim()) ?? [];
  const parameters = parametersIn(query);
  const register = parameters.find(([name]) => name === 'register')?.[1] ?? '';
  const place = placeOf(path ?? '', parameters);
  return place !== null && keyPattern.test(register) ? { register, place } : null;
}

/** The link to a place of a register; null where the address is no place that a link can lead to. */
export function writeLink({ register, place }: RegisterLink): string | null {
  const [path = '', query = ''] = place.replace(/^#\/?/, '').split('?');
  const known = placeOf(path, parametersIn(query));
  if (known === null) return null;
  const [knownPath = '', knownQuery = ''] = known.slice('#/'.length).split('?');
  const parameters = [queryOf([['register', register]]), knownQuery].filter((part) => part !== '').join('&');
  return `${linkScheme}://oppna/${knownPath}?${parameters}`;
}
