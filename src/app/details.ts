import { nothing, render } from 'lit-html';
import { findIsland } from '../domain/islands';
import type { KurilMap } from '../map/create-map';
import { boundaryCard } from '../panels/boundary-card';
import type { PanelContext } from '../panels/context';
import { islandCard } from '../panels/island-card';
import type { AppActions } from './actions';

/** From this width of the map, details stand in a popup on the map; below, in a sheet at its foot. */
const popupFrom = 600;

/**
 * The details of the chosen island or line: one node, rendered in place, that lives in the map's
 * popup or in the sheet. It takes the focus when opened by keyboard and gives it back when closed.
 */
export function createDetails(
  root: ShadowRoot,
  boxWidth: () => number,
  map: () => KurilMap | null,
  showSheet: (node: HTMLElement | null) => void,
  actions: AppActions,
) {
  const node = document.createElement('div');
  node.className = 'details';
  let open: string | null = null;
  let inSheet = false;
  /** What stood in the card when it was last placed. */
  let read = '';
  let opener: Element | null = null;

  const draw = (context: PanelContext) => {
    const island = context.view.island ? findIsland(context.atlas, context.view.island) : undefined;
    const boundary = context.atlas.boundaries.find(({ id }) => id === context.reading.boundary);
    render(island ? islandCard(context) : boundary ? boundaryCard(context) : nothing, node);
  };

  const close = (): boolean => {
    if (!open) return false;
    actions.selectIsland(null);
    return true;
  };

  return {
    draw,
    close,
    /** Opens, moves or closes the details as the view says. `how` says whether the camera may move. */
    follow(context: PanelContext, how: 'move' | 'stay' | 'link') {
      const current = map();
      if (!current) return;
      const { view, reading, atlas } = context;
      const island = view.island ? findIsland(atlas, view.island) : undefined;
      const boundary = atlas.boundaries.find(({ id }) => id === reading.boundary);
      const wanted = island?.id ?? boundary?.id ?? null;
      const sheet = boxWidth() < popupFrom;
      const reads = `${reading.section}${context.ledger ? context.ledger.language : ''}`;
      if (wanted === open && sheet === inSheet) {
        if (reads !== read) current.placeCard();
        read = reads;
        return;
      }
      read = reads;
      const hadFocus = root.activeElement;
      const shown = open;
      if (wanted && !open) opener = hadFocus;
      open = wanted;
      inSheet = sheet;
      draw(context);
      if (!wanted) {
        current.closeCard();
        showSheet(null);
        giveBack(shown);
        return;
      }
      const at = island?.at ?? boundary?.lines[0]?.[Math.floor((boundary.lines[0]?.length ?? 0) / 2)];
      if (!at) return;
      if (sheet) {
        current.closeCard();
        showSheet(node);
        if (island && (how === 'move' || view.camera === null)) current.reveal(island.id);
      } else {
        showSheet(null);
        if (island) current.openCard(node, island.id, at);
        else current.openCardAt(node, at);
      }
      if (how === 'move' && hadFocus?.matches(':focus-visible')) node.querySelector<HTMLElement>('h2')?.focus();
    },
  };

  /** To where it was before, or else to the island; a focus that has gone elsewhere meanwhile stays there. */
  function giveBack(shown: string | null): void {
    const isLost = root.activeElement === null || node.contains(root.activeElement);
    const isOurs = document.activeElement === root.host || document.activeElement === document.body;
    const back = opener;
    opener = null;
    if (!isLost || !isOurs) return;
    if ((back instanceof HTMLElement || back instanceof SVGElement) && back.isConnected) back.focus({ preventScroll: true });
    else if (shown) map()?.focusIsland(shown);
  }
}
