import { trustScript } from './trust';

/** Where the running classic script lies; data lie beside it. */
const base = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI;

declare global {
  interface Window {
    kurilMapData?: Record<string, unknown>;
    /** By which later code comes: the build writes the calls. */
    kurilMapLoad?: typeof loadScript;
  }
}

/**
 * Loads a part of the data or of the code by a classic script, which needs no CORS and so works in a frame of
 * opaque origin. Rejects when the file cannot be loaded or does not hold the part.
 */
export function loadScript(file: string, part: string): Promise<unknown> {
  return new Promise((settle, refuse) => {
    const script = document.createElement('script');
    // A script cut short is no fault of the page around: it is told below, not to the window.
    const hush = (event: ErrorEvent) => event.filename === script.src && event.preventDefault();
    const done = () => {
      removeEventListener('error', hush);
      script.remove();
      const value = window.kurilMapData?.[part];
      delete window.kurilMapData?.[part];
      if (value === undefined) refuse(new Error(`${file} could not be loaded`));
      else settle(value);
    };
    script.onload = done;
    script.onerror = done;
    addEventListener('error', hush);
    script.src = trustScript(new URL(`../${file}${window.kurilMapAgain ?? ''}`, base).href);
    document.head.append(script);
  });
}

window.kurilMapLoad = loadScript;
