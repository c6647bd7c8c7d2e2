import { nothing, render } from 'lit-html';
import { findIsland, placesOf } from '../domain/islands';
import type { LatLng } from '../domain/types/geometry';
import type { KurilMap } from '../map/create-map';
import { pause, rest } from '../map/in-slices';
import { boundaryCard } from '../panels/boundary-card';
import { claimCard } from '../panels/claim-card';
import type { PanelContext } from '../panels/context';
import { islandCard } from '../panels/island-card';
import type { FrameState } from './frame';

/** From this width of the map, details stand in a popup on the map; below, in a sheet at its foot. */
const popupFrom = 600;

/** What the details are of. */
interface Subject {
  readonly id: string;
  readonly card: (context: PanelContext, isBrief: boolean) => unknown;
  /** Where on the map it is; null for what is nowhere on it. */
  readonly at: LatLng | null;
}

/** The island in view, or else the line whose card was asked for, or else the claim where no panel holds its record. */
function subjectOf({ atlas, ledger, view, reading }: PanelContext, hasPanel: boolean): Subject | null {
  const island = view.island ? findIsland(atlas, view.island) : undefined;
  if (island) return { id: island.id, card: islandCard, at: island.at };
  const boundary = atlas.boundaries.find(({ id }) => id === reading.boundary);
  const [line = []] = boundary?.lines ?? [];
  if (boundary) return { id: boundary.id, card: boundaryCard, at: line[Math.floor(line.length / 2)] ?? null };
  const claim = hasPanel ? undefined : ledger?.claims.find(({ id }) => id === view.claim);
  if (!claim) return null;
  const [place = ''] = placesOf(atlas, claim.islands);
  return { id: claim.id, card: claimCard, at: findIsland(atlas, place)?.at ?? null };
}

/**
 * The details of the chosen island, line or claim: one node, rendered in place, that lives in the map's
 * popup or in the sheet. It is drawn before it follows the view. It takes the focus when opened by keyboard and gives it back when closed.
 */
export function createDetails(
  root: ShadowRoot,
  boxWidth: () => number,
  map: () => KurilMap | null,
  context: () => PanelContext,
  drawAround: () => void,
  hasPanel: () => boolean,
) {
  const node = document.createElement('div');
  node.className = 'details';
  let open: string | null = null;
  let isClaim = false;
  let inSheet = false;
  let shown: Pick<FrameState, 'sheet' | 'card'> = { sheet: null, card: false };
  /** What stood in the card when it was last placed. */
  let read = '';
  /** The tab that stood open in it. */
  let section = '';
  /** The claim that was open when they were last placed. */
  let claim: string | null = null;
  /** The island whose card has been seen: it is drawn in brief at first, so that it is seen at once, and whole from the next frame on. */
  let seen = '';
  /** The island whose card was drawn last. */
  let drawn = '';
  let isPrepared = false;
  let opener: Element | null = null;

  /** Whether a card now stands in brief: what else tells of its island is then drawn when it has been seen. */
  const draw = (): boolean => {
    const now = context();
    const subject = subjectOf(now, hasPanel());
    const wanted = subject?.card === islandCard && map() ? subject.id : '';
    const isBrief = wanted !== seen;
    drawn = wanted;
    render(subject?.card(now, isBrief) ?? nothing, node);
    if (isBrief) {
      requestAnimationFrame(() => void pause().then(async () => {
        if (seen === wanted || drawn !== wanted) return;
        seen = wanted;
        if (!node.isConnected) return;
        drawAround();
        await pause();
        if (node.isConnected) draw();
      }));
    }
    const isShown = subject !== null && map() !== null;
    const isInSheet = isShown && boxWidth() < popupFrom;
    shown = { sheet: isInSheet ? node : null, card: isShown && !isInSheet };
    return shown.card && isBrief;
  };

  const close = (): boolean => {
    if (!open) return false;
    const { actions } = context();
    if (isClaim) actions.selectClaim(null);
    else actions.selectIsland(null);
    return true;
  };

  return {
    draw,
    /** Where they stand: below the map, or in a card on it. */
    shown: () => shown,
    close,
    /** Draws and lays out a card in brief out of sight while the page rests: the first that a reader opens comes as fast as the next. */
    prepare() {
      const now = context();
      const [first] = now.atlas.islands;
      if (!first || isPrepared) return;
      isPrepared = true;
      const trial = document.createElement('div');
      trial.className = 'details is-trial';
      render(islandCard({ ...now, view: { ...now.view, island: first.id } }, true), trial);
      void rest().then(() => {
        root.querySelector('.frame-map')?.append(trial);
        trial.getBoundingClientRect();
        trial.remove();
        return rest();
      }).then(() => map()?.rehearseCard(first));
    },
    /** Opens, moves or closes the details as the view says. `how` says whether the camera may move. */
    follow(how: 'move' | 'stay' | 'link') {
      const current = map();
      if (!current) return;
      const now = context();
      const { view, reading, ledger } = now;
      const subject = subjectOf(now, hasPanel());
      const wanted = subject?.id ?? null;
      const sheet = boxWidth() < popupFrom;
      const reads = `${reading.section}${ledger ? ledger.language : ''}`;
      const isOther = reads !== read;
      const isTurned = reading.section !== section;
      const leads = view.claim !== null && view.claim !== claim;
      read = reads;
      section = reading.section;
      claim = view.claim;
      if (wanted === open && sheet === inSheet) {
        if (isOther) current.placeCard();
        if (isTurned) showSection();
        return;
      }
      const hadFocus = root.activeElement;
      const before = open;
      if (wanted && !open) opener = hadFocus;
      open = wanted;
      isClaim = subject?.card === claimCard;
      const isIsland = subject?.card === islandCard;
      inSheet = sheet;
      if ((shown.sheet !== null) !== (sheet && subject !== null)) {
        draw();
        drawAround();
      }
      if (sheet || !subject) current.closeCard();
      if (!subject) {
        giveBack(before, leads);
        return;
      }
      if (sheet) {
        if (isIsland && (how === 'move' || view.camera === null)) current.flyToIslands([subject.id]);
      } else {
        const { at } = subject;
        if (isIsland && at) current.openCard(node, subject.id, at, seen !== subject.id);
        else current.openCardAt(node, at);
      }
      if (how === 'move' && hadFocus?.matches(':focus-visible')) node.querySelector<HTMLElement>('h2')?.focus();
    },
  };

  /** What a tab was pressed for does not stay below the card's edge. */
  function showSection(): void {
    const body = node.querySelector('.card-body');
    const tabs = node.querySelector<HTMLElement>('.tabs-card');
    if (body && tabs && body.getBoundingClientRect().bottom - tabs.getBoundingClientRect().bottom < 90) body.scrollTop = tabs.offsetTop;
  }

  /** To the record that it leads to, or else to where it was before, or to the island; a focus that has gone elsewhere meanwhile stays there. */
  function giveBack(shown: string | null, leads: boolean): void {
    const isLost = root.activeElement === null || node.contains(root.activeElement);
    const isOurs = document.activeElement === root.host || document.activeElement === document.body;
    const back = (leads && root.querySelector('.is-open > .ledger-card')) || opener;
    opener = null;
    if (!isLost || !isOurs) return;
    if ((back instanceof HTMLElement || back instanceof SVGElement) && back.isConnected) back.focus({ preventScroll: true });
    else if (shown) map()?.focusIsland(shown);
  }
}
