/**
 * Runs in the page before anything of it: finds parts inside or outside a shadow root, and keeps
 * time. Plain JavaScript, since it is injected as it stands. `benchParts` holds the selectors.
 */
(() => {
  if (window !== top) return;
  const parts = window.benchParts;
  const rootOf = (page) => page?.querySelector('kuril-map')?.shadowRoot ?? page;
  const find = (part, page = document) => rootOf(page)?.querySelector(parts[part]);
  const nextFrame = () => new Promise((settle) => requestAnimationFrame(settle));
  /** After the frame that is being drawn has been painted; to be asked in a frame's callback. */
  const painted = () => new Promise((settle) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => settle(performance.now());
    channel.port2.postMessage(0);
  });
  const isShown = (part) => {
    const element = find(part);
    if (!element) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const isReady = () => {
    const frames = [...document.querySelectorAll('iframe')];
    if (frames.length === 0) return Boolean(document.body && find('ready'));
    return frames.every((frame) => find('ready', frame.contentDocument));
  };

  const blocked = [];
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) blocked.push({ startTime, over: duration - 50 });
  }).observe({ type: 'longtask', buffered: true });
  let pressed = 0;
  addEventListener('pointerdown', ({ timeStamp }) => { pressed = timeStamp; }, true);

  let frames = null;
  let last = 0;
  const count = (now) => {
    if (!frames) return;
    frames.push(now - last);
    last = now;
    requestAnimationFrame(count);
  };

  window.bench = {
    /** When the map said it was ready. */
    ready: async () => {
      while (!isReady()) await nextFrame();
      return performance.now();
    },
    /** When the popup stood in a painted frame; null if it does not come. */
    popup: async (patience) => {
      // In frames, since a page that is busy draws none and its time must not run out.
      for (let frame = 0; !isShown('popup'); frame++) {
        if (frame > patience / 16) return null;
        await nextFrame();
      }
      const at = await painted();
      return { at, sincePress: at - pressed };
    },
    rect: (part) => {
      const { x, y, width, height } = find(part).getBoundingClientRect();
      return { x, y, width, height };
    },
    firstPaint: () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    blocked: () => blocked.reduce((sum, { over }) => sum + over, 0),
    /** Frame times from now on. */
    startFrames: async () => {
      last = await nextFrame();
      frames = [];
      requestAnimationFrame(count);
    },
    stopFrames: () => {
      const counted = frames;
      frames = null;
      return counted;
    },
  };
})();
