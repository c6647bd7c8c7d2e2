/** Where the running classic script lies; data lie beside it. */
const base = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

interface ScriptPolicy {
  readonly createScriptURL: (url: string) => string;
}
declare global {
  interface Window {
    trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
    kurilMapData?: Record<string, unknown>;
  }
}

/** Only files of our own build are asked for: their names are written into this script. */
const trust = window.trustedTypes?.createPolicy('kuril-map', { createScriptURL: (url) => url }) ?? { createScriptURL: (url: string) => url };

/**
 * Loads a part of the data by a classic script, which needs no CORS and so works in a frame of
 * opaque origin. Rejects when the file cannot be loaded or does not hold the part.
 */
export function loadScript(file: string, part: string): Promise<unknown> {
  return new Promise((settle, refuse) => {
    const script = document.createElement('script');
    const done = () => {
      script.remove();
      const value = window.kurilMapData?.[part];
      delete window.kurilMapData?.[part];
      if (value === undefined) refuse(new Error(`${file} could not be loaded`));
      else settle(value);
    };
    script.onload = done;
    script.onerror = done;
    script.src = trust.createScriptURL(new URL(`../${file}`, base).href);
    document.head.append(script);
  });
}
