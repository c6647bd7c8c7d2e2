import { bundledData } from '../app/loaders';

/** How far below the window a map begins to load, so that it is there when scrolled to. */
const ahead = '400px';

/**
 * Loads when the element comes near the window, or at the reader's click on a button that stands
 * over what the page shows meanwhile, or on an island of its picture. Returns how to give up waiting.
 */
export function watchForLoad(host: Element, root: ShadowRoot, load: 'visible' | 'click', language: string | undefined, open: (byButton: boolean) => void): () => void {
  if (load === 'click') {
    const button = document.createElement('button');
    button.className = 'load';
    button.dataset.action = 'load';
    button.textContent = (bundledData.failureWords[language ?? ''] ?? Object.values(bundledData.failureWords)[0])?.load ?? '';
    const begin = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest('.load, .served-map a'))) return;
      const byButton = root.activeElement === button;
      stop();
      open(byButton);
    };
    const served = root.querySelector('.served');
    served?.classList.add('is-waiting');
    const stop = () => {
      root.removeEventListener('click', begin);
      served?.classList.remove('is-waiting');
      button.remove();
    };
    root.addEventListener('click', begin);
    (root.querySelector('.frame-map') ?? root).append(button);
    return stop;
  }
  if (typeof IntersectionObserver === 'undefined') {
    open(false);
    return () => undefined;
  }
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    open(false);
  }, { rootMargin: ahead });
  watch.observe(host);
  return () => watch.disconnect();
}
