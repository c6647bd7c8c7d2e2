import { nothing, render } from 'lit-html';
import { createMap, type KurilMap } from '../map/create-map';
import { createKeyHatches } from '../map/hatches';
import { pause, rest } from '../map/in-slices';
import { onceATask } from '../map/once-a-task';
import type { PrintSheet } from '../panels/context';
import { formatView } from '../state/format-view';
import { createStore } from '../state/store';
import { defaultView, sameCamera, sameView } from '../state/view';
import { createActions } from './actions';
import { createChangeLanguage } from './change-language';
import { deferred } from './deferred';
import { createDrawText } from './draw-text';
import { createDrawnFrom } from './drawn-from';
import { createDetails } from './details';
import type { PageOffer } from './embed-opener';
import { firstContext, firstFrame } from './first-frame';
import { createFocusNow } from './focus-now';
import { followEvents } from './follow-events';
import { followForcedColors } from './forced-colors';
import { frame, type FrameState } from './frame';
import { createFrameActions } from './frame-actions';
import { createFullscreen } from './fullscreen';
import { keepFocus } from './keep-focus';
import { createLateData, type Live } from './late-data';
import { bringLateLayers } from './late-layers';
import { createLateParts } from './late-parts';
import { createLeadToClaim } from './lead-to-claim';
import type { Data } from './loaders';
import { createLocatorNow } from './locator-now';
import { createMessages } from './messages';
import type { Fields, Mounted, MountEvents } from './mounted';
import { createPlayback } from './playback';
import { createReadStep } from './read-step';
import { createReadingText } from './reading-text';
import { servedView } from './served-view';
import { openSession } from './session';
import { showDialogs } from './show-dialogs';
import { addStyle } from './styles';
import { understand } from './understand';

/** Puts one map into a shadow root and keeps its parts in step, until the signal ends it. Rejects when the first data fail. */
export async function mount(
  root: ShadowRoot,
  data: Data,
  first: Fields,
  events: MountEvents,
  page: PageOffer | null,
  signal: AbortSignal,
): Promise<Mounted> {
  await pause();
  const tools = page?.tools ?? null;
  const served = servedView(root);
  const [opened, coast] = await Promise.all([openSession(data, first.lang ?? ''), served?.coast ?? data.loadCoast(0)]);
  await pause();
  if (signal.aborted) throw signal.reason; // the root may be another map's by now
  const live: Live = { session: opened, panels: null };
  const { promise: mapDrawn, settle: mapStands } = deferred();
  let options = first;
  let map: KurilMap | null = null;
  let printSheet: PrintSheet | null = null;
  let printing = false;
  let state: Omit<FrameState, 'sheet' | 'card' | 'camera' | 'locator'> = {
    panel: false, timeline: true, fullscreen: false, short: false, hint: '', hinted: false, note: '', heard: '', help: false,
  };
  /** Where the frame is drawn. */
  let place: HTMLElement = document.createElement('div'); // not the root, which outlives the map: lit takes what it drew in for its own ever after
  place.className = 'drawn';
  /** What the map showed when it was last drawn about. */
  let drawnAt = '';
  /** The map's, in pixels, as last measured: asking anew would lay the page out at every change. */
  let width = 0;
  const { later, failed } = createLateParts(
    () => root.querySelector('.frame-map') ?? root,
    () => ({ failed: live.session.t('load.partFailed'), retry: live.session.t('load.retry') }),
    (message) => events.error('DATA_LOAD_FAILED', message),
    signal,
  );
  const box = document.createElement('div');
  box.className = 'map';
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-describedby', 'map-description');

  const asked = understand(live.session.atlas, data.known, live.session.t, first);
  const store = createStore(live.session.atlas, { ...defaultView(live.session.atlas), ...asked.patch });
  const motion = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const written = () => formatView(live.session.atlas, store.view.get());

  const focus = createFocusNow(live, store);
  const text = (served?.text && tools?.broughtText(served.text, served.language)) || createReadingText();
  const { scene, context } = createDrawnFrom(live, store, focus, motion, page, () => ({
    actions,
    text: text.node,
    site: tools && takeAway ? { base: tools.base, openEmbed: embed ? () => void embed.open() : null, ...takeAway } : null,
  }));
  const shownNow = () => map?.frame().join() ?? '';
  const drawText = createDrawText(text, live, context, signal);
  const drawFrame = () => {
    box.setAttribute('aria-label', live.session.t('map.islands'));
    const now = context();
    if (state.panel) drawText(now);
    drawnAt = shownNow();
    const camera = map && { lat: map.centre().lat, zoom: map.zoom() };
    const more: Parameters<typeof frame>[4] = [embed ? embed.dialog(now) : nothing, printing && printSheet ? printSheet(now) : nothing];
    render(frame(now, { ...state, ...details.shown(), camera, locator: locator.now() }, frameActions, box, more), place);
    if (state.help || store.reading.get().embed) showDialogs(root);
  };
  const draw = () => {
    details.draw();
    drawFrame();
  };
  const change = (patch: Partial<typeof state>) => {
    state = { ...state, ...patch };
    draw();
  };
  /** The frame comes before the map's own update: its names keep clear of what stands over it. */
  const drawAround = () => {
    drawFrame();
    map?.update(scene());
  };
  const drawAll = () => {
    details.draw();
    drawAround();
  };
  /** Draws all that is shown anew. `how` says whether the camera may move to what is open. */
  const refresh = (how: 'move' | 'stay') => {
    drawAll();
    details.follow(how);
  };
  /** An island's card is seen first; what else tells of the island follows a frame later. */
  const showCard = () => {
    const isBrief = details.draw();
    if (!isBrief) drawAround();
    details.follow('move');
    if (isBrief) root.querySelector('.kuril')?.classList.add('has-card');
  };
  const { say, readOut, hint, destroy: dropMessages } = createMessages((patch) => signal.aborted || change(patch), () => live.session.t);
  const actions = createActions(store, () => live.session, () => map, say);
  const details = createDetails(root, () => width, () => map, context, drawAround, () => state.panel);
  const embed = tools?.base ? (tools.embedOpener?.(root, tools.base, store, () => live.session.atlas.today, failed) ?? null) : null;
  const takeAway = tools?.takeAway(root, box, () => map, context);
  const playback = createPlayback(store, () => live.session.atlas, motion, actions.goToChange);
  const fullscreen = createFullscreen(root.host, (isFull) => change({ fullscreen: isFull }), signal);
  const frameActions = createFrameActions(box, store, actions, () => map, (help) => change({ help }), () => late.loadPanels(), fullscreen);

  /** A map that leaves nothing beside it to scroll the page by does not take the wheel. */
  const traps = () => root.host.clientHeight > innerHeight && box.clientHeight > innerHeight * 0.8;
  const gestures = () => ((options.gestures === 'plain' && !traps()) || state.fullscreen ? 'plain' as const : 'cooperative' as const);
  let isStarted = false;
  const start = async (): Promise<void> => {
    isStarted = true;
    await pause();
    isStarted = box.clientWidth > 0 && box.clientHeight > 0 && !signal.aborted;
    if (!isStarted) return;
    const made = createMap(box, scene(), coast, {
      select: actions.selectIsland,
      selectBoundary: actions.selectBoundary,
      moved(camera) {
        store.change({ camera });
        if (drawnAt !== shownNow()) draw(); // a view that moved with the map has drawn it so
      },
      drawn: () => served?.done(),
      home: frameActions.home,
      help: () => frameActions.help(true),
      needCoast: (level) => later(() => data.loadCoast(level), (next) => made.addCoast(next)),
    }, {
      gestures,
      hint,
      uid: 'kuril',
      obstacles: (of) => [...root.querySelectorAll(of === 'card' ? '[data-obstacle]:not(.locator)' : '[data-obstacle]')], // which goes when a card comes
      sheetHeight: () => (details.shown().sheet ? Math.max(root.querySelector('.sheet')?.clientHeight ?? 0, box.clientHeight * 0.62) : 0), // as high as it may grow
    });
    signal.addEventListener('abort', made.destroy);
    await made.drawn;
    if (signal.aborted) return;
    map = made;
    map.resize();
    map.update(scene());
    const em = Number.parseFloat(getComputedStyle(box).fontSize);
    store.read({ keyOpen: box.clientWidth >= 58 * em && box.clientHeight >= 40 * em }); // else it would lie on the islands
    draw();
    if (store.view.get().camera) served?.done(); // the picture is of the home view
    bringLateLayers(map, data, served, later);
    details.follow('link');
    void rest().then(mapStands); // a first click is answered first
    claimAsked.lead();
    root.querySelector('.kuril')?.setAttribute('data-ready', 'true');
    events.ready();
  };
  const [[south, west], [north, east]] = live.session.atlas.home;
  const locator = createLocatorNow(live, data, served?.locatorLand ?? null, later, focus, () => map?.frame() ?? (served && [west, south, east, north]), () => map && draw());

  /** What has come since: shown, and the reader led to what the link asked for. */
  const showAll = onceATask(() => {
    if (signal.aborted) return;
    if (state.panel && text.takeOver?.(context())) return showAll(); // enough for one task
    refresh('stay');
    if (map) claimAsked.lead();
    locator.wantWorld();
    if (live.session.ledger && live.panels) void rest().then(() => signal.aborted || details.prepare());
  });
  const late = createLateData(live, data, later, mapDrawn, showAll, text.prepare);
  const claimAsked = createLeadToClaim(root, live, store, actions, motion);

  const readStep = createReadStep(root, context, readOut, signal);
  const changeLanguage = createChangeLanguage(data, live, store, later, () => {
    drawAll();
    late.loadTexts();
    events.change(store.view.get(), written());
  });
  let last = store.view.get();
  let lastTab = store.reading.get().tab;
  const followView = store.view.listen((view) => {
    const before = last;
    last = view;
    if (view.language !== before.language) changeLanguage(view.language);
    if (view.camera) served?.done();
    if (sameView(view, { ...before, island: view.island })) showCard();
    else refresh(view.island === before.island && view.claim === before.claim ? 'stay' : 'move');
    if (view.date !== before.date) followEvents(root);
    readStep(view, before);
    if (view.island !== before.island) events.select(view.island);
    if (view.claim !== before.claim) {
      if (sameCamera(view.camera, before.camera)) actions.flyToClaim(view.claim);
      claimAsked.showRecord();
    }
    locator.wantWorld();
    if (!sameView(view, before)) events.change(view, written());
  });
  const followReading = store.reading.listen(({ tab }) => {
    const isNew = tab !== lastTab;
    lastTab = tab;
    refresh('stay');
    if (isNew && store.view.get().date !== live.session.atlas.today) followEvents(root);
  });

  const isShort = (panel: boolean) => !panel && root.host.clientHeight > 0 && root.host.clientHeight < 330;
  const configure = (next: Fields) => {
    options = next;
    const hasPanel = next.panel === 'on';
    change({ panel: hasPanel, timeline: next.timeline !== 'off', short: isShort(hasPanel) });
    if (hasPanel) late.loadPanels();
  };
  const sizes = new ResizeObserver(() => {
    const short = isShort(state.panel);
    if (short !== state.short) change({ short });
    width = box.clientWidth;
    if (width === 0 || box.clientHeight === 0) return;
    if (!isStarted) void start();
    map?.resize();
    details.follow('stay');
  });
  root.addEventListener('keydown', (event) => event instanceof KeyboardEvent && event.key === 'Escape' && !root.querySelector('dialog') && details.close() && event.stopPropagation(), { signal });

  if (!root.querySelector('.hatches')) root.prepend(createKeyHatches());
  root.querySelector('slot')?.remove(); // what the host shows until the map has come
  if (tools) {
    later(() => mapDrawn.then(tools.printing), (paper) => {
      addStyle(root, paper.style);
      printSheet = paper.printSheet;
      paper.watchPrinting(root.host, () => box, (now) => {
        printing = now;
        if (now) store.read({ keyOpen: true });
        draw();
      }, signal);
    });
  }
  followForcedColors(root, signal);
  keepFocus(root, signal);
  if (served) {
    const isSame = served.language === live.session.atlas.language;
    served.giveWay(isSame ? firstFrame(firstContext(live.session, tools !== null, text.node), served.locatorLand ?? '', box) : null, box, place, (found) => {
      place = found;
      configure(first);
    });
  } else {
    root.append(place);
    configure(first);
  }
  sizes.observe(box);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    followView();
    followReading();
    playback.destroy();
    dropMessages();
    map = null;
    render(null, place);
  });
  late.loadTexts();
  if (asked.note) say(asked.note);
  return {
    view: () => store.view.get(),
    written,
    apply(input) {
      const { patch, note } = understand(opened.atlas, data.known, live.session.t, input);
      if (note) say(note);
      store.change(patch);
    },
    configure,
  };
}
