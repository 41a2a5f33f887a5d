/** A name of this client's choice that nobody else will choose: 128 random bits in hexadecimal. */
export function newClientID(): string {
  // randomUUID exists only on secure origins; a home server on a plain address is not one.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
