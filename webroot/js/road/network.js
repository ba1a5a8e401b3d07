/** What kind of line the page came over, for a plain word about it. Pure: no DOM. */
const PRIVATE = /^(10\.|127\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[(fe80|f[cd]..):|[^.:]+$|.*\.(local|lan|home\.arpa)$)/i;

/** 'local': on the room's own network, not encrypted; 'open': not encrypted, over who knows what; null: nobody in between can read. */
export function unencrypted(hostname, isSecure) {
  if (isSecure) return null;
  return PRIVATE.test(hostname) ? 'local' : 'open';
}
