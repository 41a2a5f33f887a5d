interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string };
}

const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
const policy = policies?.createPolicy("teahouse", {
  createScriptURL: (url) => {
    if (!url.startsWith("/") || url.startsWith("//")) throw new TypeError("Only own scripts are run.");
    return url;
  },
});

/** The address of an own script, in the form that a strict Content-Security-Policy asks for. */
export function scriptAddress(path: string): string {
  return policy?.createScriptURL(path) ?? path;
}
