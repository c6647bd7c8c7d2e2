interface ScriptPolicy {
  readonly createScriptURL: (url: string) => string;
}
declare global {
  interface Window {
    trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
  }
}

const policy = window.trustedTypes?.createPolicy('kuril-map', { createScriptURL: (url) => url });

/** Marks a script's address as ours, which pages under Trusted Types ask for. Only names written in our own build are given. */
export const trustScript = (url: string): string => policy?.createScriptURL(url) ?? url;
