import type { IncomingMessage } from 'node:http';

/**
 * Most that one request may hold. Base64 makes 25 MB (the largest file the reader opens) into 34, so a drop of several
 * large files fits, and a runaway request can't fill the memory.
 */
export const bodyLimit = 200 * 1024 * 1024;

/**
 * A request's body as text; null when it is larger than `limit`. What is too much is read and thrown away, since a browser
 * that is cut off while it sends shows a broken connection instead of our answer.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts.length = 0;
  }
  return length > limit ? null : Buffer.concat(parts).toString('utf8');
}
