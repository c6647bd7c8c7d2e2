import type { Coast, Depth } from '../domain/types/coast';
import { type PackedShape, unpackCoast } from '../domain/unpack';

/** The first view that the build drew into the page, as the live map takes it over. */
export interface ServedView {
  /** The coast and the sea floor that it is drawn with. */
  readonly coast: Coast;
  readonly depth: () => Depth;
  readonly locatorLand: string | null;
  /** What its panel says, in its language; null where it has none. */
  readonly text: { readonly language: string; readonly node: HTMLElement } | null;
  /** Gives its place to the live frame that `draw` puts there, but for the picture, which stays over the map until `done`. */
  readonly giveWay: (draw: () => Element | null) => void;
  readonly done: () => void;
}

/** null where a root holds no such view. */
export function servedView(root: ShadowRoot): ServedView | null {
  const served = root.querySelector('.served');
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
      bands: [...(depth?.children ?? [])].map((path) => ({ depthM: Number(text(path, 'data-depth')), path: text(path, 'd') })),
    }),
    locatorLand: served.querySelector('.locator-land')?.getAttribute('d') ?? null,
    text: node && { language: text(served.firstElementChild ?? served, 'lang'), node },
    giveWay(draw) {
      const read = body?.scrollTop ?? 0;
      const focused = focusOf(root);
      served.remove();
      draw()?.append(picture);
      if (read > 0) root.querySelector('.reading-body')?.scrollTo(0, read); // lays the page out: only where it must
      if (focused) root.querySelector<HTMLElement | SVGElement>(focused)?.focus({ preventScroll: true });
    },
    done() {
      const island = picture.contains(root.activeElement) ? root.activeElement?.firstElementChild?.getAttribute('data-island') : null;
      picture.remove();
      if (island) root.querySelector<SVGElement>(`[data-island="${CSS.escape(island)}"]`)?.focus({ preventScroll: true });
    },
  };
}

/** How to find again what has the focus: parts of both frames have the same names. */
function focusOf({ activeElement }: ShadowRoot): string | null {
  const name = ['id', 'data-action', 'data-set-lang', 'href'].find((attribute) => activeElement?.hasAttribute(attribute));
  return name ? `[${name}="${CSS.escape(activeElement?.getAttribute(name) ?? '')}"]` : null;
}
