/** Full screen for the host: whether it is on is told; null where the browser has none. */
export function createFullscreen(host: Element, changed: (isFull: boolean) => void, signal: AbortSignal): (() => void) | null {
  document.addEventListener('fullscreenchange', () => changed(host.matches(':fullscreen')), { signal });
  return document.fullscreenEnabled ? () => void (document.fullscreenElement ? document.exitFullscreen() : host.requestFullscreen()) : null;
}
