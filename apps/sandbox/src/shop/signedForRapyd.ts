import { createHmac, randomBytes } from 'node:crypto';
import { credentials } from './credentials.js';

/**
 * The headers that sign a POST request: https://docs.rapyd.net/en/request-signatures.html (read 2026-11-22). That the
 * hash is written as hex first: https://community.rapyd.net/t/calculation-of-signature/288 (read 2026-11-22).
 */
export function signedForRapyd(path: string, text: string): Readonly<Record<string, string>> {
  const { accessKey, secretKey } = credentials.rapyd;
  const salt = randomBytes(8).toString('hex');
  const timestamp = String(Math.floor(Date.now() / 1000));
  const hash = createHmac('sha256', secretKey)
    .update(`post${path}${salt}${timestamp}${accessKey}${secretKey}${text}`)
    .digest('hex');
  const signature = Buffer.from(hash).toString('base64');
  return { 'content-type': 'application/json', access_key: accessKey, salt, timestamp, signature };
}
