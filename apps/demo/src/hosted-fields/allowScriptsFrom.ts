interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string | null }): unknown;
}

declare global {
  interface Window {
    /** Absent in browsers that have none: there the content security policy is all that holds. */
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * Lets scripts of an origin into a page with `require-trusted-types-for 'script'`, and none of another. It has to be the
 * default policy, as the script of a gateway is put into the page by its own loader.
 */
export function allowScriptsFrom(origin: string): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, window.location.href).origin === origin ? url : null),
  });
}
