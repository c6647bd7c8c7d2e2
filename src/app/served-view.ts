import type { TemplateResult } from 'lit-html';
import type { Coast, Depth } from '../domain/types/coast';
import { type PackedShape, unpackCoast } from '../domain/unpack';
import { takeMarkup } from './take-markup';

/** The first view that the build drew into the page, as the live map takes it over. */
export interface ServedView {
  /** The coast and the sea floor that it is drawn with. */
  readonly coast: Coast;
  readonly depth: () => Depth;
  readonly locatorLand: string | null;
  readonly language: string;
  /** What its panel says; null where it has none. */
  readonly text: HTMLElement | null;
  /**
   * Gives its place to the live frame, but for the picture, which stays over the map until `done`: the frame that is there is
   * taken over as it stands, so that nothing is laid out anew; or it goes, and another is drawn.
   * @param first the same frame, as templates; null where it would be another @param box to stand where the map will be @param fresh takes another frame @param draw told where the live frame is to be drawn
   */
  readonly giveWay: (first: TemplateResult | null, box: HTMLElement, fresh: HTMLElement, draw: (place: HTMLElement) => void) => void;
  readonly done: () => void;
}

/** null where a root holds no such view. */
export function servedView(root: ShadowRoot): ServedView | null {
  const served = root.querySelector<HTMLElement>('.served');
  const picture = served?.querySelector('.served-map');
  if (!served || !picture) return null;
  const body = served.querySelector('.reading-body');
  const node = served.querySelector<HTMLElement>('.reading-text');
  const text = (element: Element, name: string) => element.getAttribute(name) ?? '';
  const shapes = (selector: string): PackedShape[] =>
    [...picture.querySelectorAll(selector)].map((path) => ({
      id: text(path, 'data-shape'),
      unit: path.getAttribute('data-unit'),
      nameless: !path.hasAttribute('data-island'),
      path: text(path, 'd'),
    }));
  const grid = Number(picture.querySelector('[data-grid]')?.getAttribute('data-grid'));
  const depth = picture.querySelector('[data-depth-grid]');
  return {
    coast: unpackCoast({ level: 0, grid, islands: shapes('.island'), land: shapes('.land') }),
    depth: () => ({
      grid: Number(depth?.getAttribute('data-depth-grid')),
      bands: [...(depth?.children ?? [])].map((path) => text(path, 'd')),
    }),
    locatorLand: served.querySelector('.locator-land')?.getAttribute('d') ?? null,
    language: text(served.firstElementChild ?? served, 'lang'),
    text: node,
    giveWay(first, box, fresh, draw) {
      const read = body?.scrollTop ?? 0;
      const focused = focusOf(root);
      const place = first && isTaken(first, served) ? served : fresh;
      if (place === fresh) served.replaceWith(fresh);
      else {
        place.querySelector('.frame-map > .map')?.replaceWith(box);
        served.className = 'taken';
      }
      draw(place);
      place.querySelector('.frame-map')?.append(picture);
      if (read > 0 && place === fresh) root.querySelector('.reading-body')?.scrollTo(0, read); // lays the page out: only where it must
      if (focused && !root.activeElement) root.querySelector<HTMLElement | SVGElement>(focused)?.focus({ preventScroll: true });
    },
    done() {
      const island = picture.contains(root.activeElement) ? root.activeElement?.firstElementChild?.getAttribute('data-island') : null;
      picture.remove();
      if (island) root.querySelector<SVGElement>(`[data-island="${CSS.escape(island)}"]`)?.focus({ preventScroll: true });
    },
  };
}

/** Whether the page's frame is what lit would draw; it is lit's from then on. */
function isTaken(first: TemplateResult, served: HTMLElement): boolean {
  try {
    takeMarkup(first, served);
    return true;
  } catch {
    return false; // a page and a script of two builds, or another's hand in it
  }
}

/** How to find again what has the focus: parts of both frames have the same names. */
function focusOf({ activeElement }: ShadowRoot): string | null {
  const name = ['id', 'data-action', 'data-set-lang', 'href'].find((attribute) => activeElement?.hasAttribute(attribute));
  return name ? `[${name}="${CSS.escape(activeElement?.getAttribute(name) ?? '')}"]` : null;
}
