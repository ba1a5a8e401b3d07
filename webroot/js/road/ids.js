/** A new id of 128 bits of chance, 22 characters of A–Z a–z 0–9 _ -. (crypto.randomUUID does not exist on plain http.) */
export function newId(fill = (bytes) => crypto.getRandomValues(bytes)) {
  const bytes = fill(new Uint8Array(16));
  const ascii = String.fromCharCode(...bytes);
  return btoa(ascii).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
