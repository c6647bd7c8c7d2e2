import { askAnew } from './ask-anew';
import type { KurilMap } from '../map/create-map';
import type { PanelContext } from '../panels/context';

/** What a reader takes away from the map's own page: the way to it, and the view as a picture, whose code comes when asked for. */
export function createTakeAway(root: ShadowRoot, box: HTMLElement, map: () => KurilMap | null, context: () => PanelContext): Pick<NonNullable<PanelContext['site']>, 'showDownloads' | 'takePicture'> {
  return {
    showDownloads() {
      context().actions.read({ tab: 'about' });
      const lead = () => {
        const section = root.querySelector<HTMLElement>('#about-picture');
        section?.scrollIntoView();
        section?.focus({ preventScroll: true });
        if (section || context().reading.tab !== 'about') coming.disconnect();
      };
      const coming = new MutationObserver(lead); // the panel's code may be on its way
      coming.observe(root, { childList: true, subtree: true });
      lead();
    },
    async takePicture(format) {
      const drawn = map();
      if (!drawn) return;
      try {
        const { takePicture } = await import('./picture');
        await takePicture(format, root, box, drawn, context);
      } catch {
        askAnew(); // pressed again, the button asks past what the browser kept
        const { actions, t } = context();
        actions.say(t('picture.failed'));
      }
    },
  };
}
