declare global {
  interface Window {
    /** What stands behind the address of each file asked for from now on: '' at first. */
    kurilMapAgain?: string;
  }
}

/** From now on files are asked for under new addresses, past what browsers and caches have kept of a failure. */
export function askAnew(): void {
  window.kurilMapAgain = `?again=${Date.now()}`;
}
