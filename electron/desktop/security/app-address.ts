/** The page's own address. A scheme of its own, so that the page has an origin and no access to `file:`. */
export const appScheme = 'app';
const appHost = 'insatsliggaren';
export const pageAddress = `${appScheme}://${appHost}/`;

/** Whether an address is the page's one document, wherever in it. */
export const isPageDocument = (address: string): boolean => isOurAddress(address) && new URL(address).pathname === '/';

/** Whether an address is of something that the page itself has made: a blob carries the origin of its maker. */
export const isOwnBlob = (address: string): boolean =>
  address.startsWith('blob:') && isOurAddress(address.slice('blob:'.length));

/** Whether an address is within the page. Compared by parts: `app://insatsliggaren.evil/` begins like ours. */
export function isOurAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${appScheme}:` && url.host === appHost && url.username === '' && url.password === '';
}
