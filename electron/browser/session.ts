import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * Who may talk to the browser door. Anybody on this computer can reach a loopback port, and any web page can make the
 * browser send requests to it; so the printed address carries a token that works once and is exchanged for a cookie.
 */
export type Session = {
  readonly token: string;
  /** Spends the token. Gives the cookie's header value, or null when the token is wrong or spent. */
  redeem(candidate: string): string | null;
  /** Whether a request carries this session's cookie. */
  isHolder(headers: IncomingHttpHeaders): boolean;
};

const secret = (): string => randomBytes(32).toString('base64url');

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}

function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** A session for the door on a port. Cookies are shared by all ports of a host, so the port is in the cookie's name. */
export function createSession(port: number): Session {
  const token = secret();
  const cookie = secret();
  const name = `insatsliggaren-${port}`;
  let isSpent = false;
  return {
    token,
    redeem: (candidate) => {
      if (isSpent || !isSame(candidate, token)) return null;
      isSpent = true;
      return `${name}=${cookie}; Path=/; HttpOnly; SameSite=Strict`;
    },
    isHolder: (headers) => isSame(cookieValue(headers.cookie, name) ?? '', cookie),
  };
}
