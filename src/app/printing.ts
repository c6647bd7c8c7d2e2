import style from '../panels/print.css?inline';

export { printSheet } from '../panels/print-sheet';
export { style };

/** The width of a sheet's text in CSS pixels: A4 or Letter, portrait, with the browser's margins. */
const paperWidth = 700;
/** What a map may take of its height. */
const paperHeight = 850;
/** Room for the key below a map that is too small to carry it, as print.css says. */
const keyHeight = 235;

/**
 * Makes the page ready for paper when the reader prints, and as it was after: the map keeps its
 * size on screen and is scaled to the sheet, since Leaflet cannot lay itself out anew in time.
 */
export function watchPrinting(host: Element, map: () => HTMLElement | null, change: (printing: boolean) => void, signal: AbortSignal): void {
  if (!(host instanceof HTMLElement)) return;
  addEventListener('beforeprint', () => {
    const { clientWidth: width = paperWidth, clientHeight: height = paperWidth } = map() ?? {};
    host.style.setProperty('--print-width', `${width}px`);
    host.style.setProperty('--print-height', `${height}px`);
    const key = width < 592 ? keyHeight : 0;
    host.style.setProperty('--print-key', `${key}px`);
    host.style.setProperty('--print-zoom', String(Math.min(paperWidth / width, Math.max(1, paperHeight / (height + key)))));
    change(true);
  }, { signal });
  addEventListener('afterprint', () => {
    for (const name of ['width', 'height', 'key', 'zoom']) host.style.removeProperty(`--print-${name}`);
    change(false);
  }, { signal });
}
