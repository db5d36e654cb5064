import { createHash } from 'node:crypto';

/**
 * The one inline style that the page's component library adds by itself (react-aria's usePress: no double-tap zoom on
 * pressable elements). Allowed by its hash, so that every other inline style stays blocked.
 */
const pressableStyle = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`;

const pressableHash = createHash('sha256').update(pressableStyle).digest('base64');

/** The page loads nothing but its own files, runs no inline script, and can be framed by nobody. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${pressableHash}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that go with every answer, whichever door it leaves by. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
  // Answers hold the register's content: nothing of it should stay in the browser's cache.
  'Cache-Control': 'no-store',
};
