import { nextChange } from '../domain/changes';
import type { Atlas } from '../domain/types/atlas';
import type { Actions } from '../panels/context';
import type { createStore } from '../state/store';

const pauseBetween = 1800;

/** Steps the date through the turning points while `reading.playing` is set; stops at the last. */
export function createPlayback(store: ReturnType<typeof createStore>, atlas: () => Atlas, motion: () => boolean, goTo: Actions['goToChange']) {
  let timer = 0;
  const step = () => {
    const next = nextChange(atlas(), store.view.get().date);
    if (next) goTo(next);
    if (!next) store.read({ playing: false });
  };
  const follow = store.reading.listen(({ playing }) => {
    if (!playing) {
      clearInterval(timer);
      timer = 0;
      return;
    }
    if (timer) return;
    const [first] = atlas().turningPoints;
    if (!nextChange(atlas(), store.view.get().date) && first) goTo(first);
    timer = window.setInterval(step, motion() ? pauseBetween : pauseBetween * 2);
  });
  return {
    destroy() {
      follow();
      clearInterval(timer);
    },
  };
}
