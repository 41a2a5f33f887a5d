import type { PasskeyCeremony, PasskeyRegistration } from "@/api/schema.ts";
import { fromBase64URL, toBase64URL } from "./base64URL.ts";

type Descriptor = { type: "public-key"; id: string };

/** `PublicKeyCredentialCreationOptionsJSON` as far as the server fills it. */
interface CreationOptions {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials: Descriptor[];
}

/** `PublicKeyCredentialRequestOptionsJSON` as far as the server fills it. */
interface RequestOptions {
  challenge: string;
  allowCredentials: Descriptor[];
}

/** What a passkey ceremony came to when the person changed their mind, or their device refused. */
export class PasskeyUnused extends Error {
  constructor(readonly isKnownHere: boolean) {
    super("The passkey was not used.");
  }
}

/** Whether this browser makes passkeys for the address that it is on: they are bound to names, not to numbers. */
export function hasPasskeys(host: string = location.hostname): boolean {
  return "PublicKeyCredential" in globalThis && isName(host);
}

/** Whether a host is a name; IPv4 and IPv6 addresses are not. */
export function isName(host: string): boolean {
  return !host.startsWith("[") && /[a-z]/i.test(host);
}

/** Lets the device make a passkey. */
export async function createPasskey(ceremony: PasskeyCeremony, label: string): Promise<PasskeyRegistration> {
  const options = ceremony.options as CreationOptions;
  const credential = await perform(() =>
    navigator.credentials.create({
      publicKey: {
        ...options as unknown as PublicKeyCredentialCreationOptions,
        challenge: fromBase64URL(options.challenge),
        user: { ...options.user, id: fromBase64URL(options.user.id) },
        excludeCredentials: options.excludeCredentials.map(bytes),
      },
    })
  );
  const answer = credential.response as AuthenticatorAttestationResponse;
  return {
    ceremony: ceremony.ceremony,
    credentialID: toBase64URL(credential.rawId),
    clientDataJSON: toBase64URL(answer.clientDataJSON),
    attestationObject: toBase64URL(answer.attestationObject),
    label,
  };
}

/** Lets the device sign with one of its passkeys. */
export async function signWithPasskey(ceremony: PasskeyCeremony) {
  const options = ceremony.options as RequestOptions;
  const credential = await perform(() =>
    navigator.credentials.get({
      publicKey: {
        ...options as unknown as PublicKeyCredentialRequestOptions,
        challenge: fromBase64URL(options.challenge),
        allowCredentials: options.allowCredentials.map(bytes),
      },
    })
  );
  const answer = credential.response as AuthenticatorAssertionResponse;
  return {
    ceremony: ceremony.ceremony,
    credentialID: toBase64URL(credential.rawId),
    clientDataJSON: toBase64URL(answer.clientDataJSON),
    authenticatorData: toBase64URL(answer.authenticatorData),
    signature: toBase64URL(answer.signature),
  };
}

function bytes({ type, id }: Descriptor): PublicKeyCredentialDescriptor {
  return { type, id: fromBase64URL(id) };
}

async function perform(ceremony: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await ceremony();
    if (credential) return credential as PublicKeyCredential;
  } catch (error) {
    if (error instanceof DOMException) throw new PasskeyUnused(error.name === "InvalidStateError");
    throw error;
  }
  throw new PasskeyUnused(false);
}
