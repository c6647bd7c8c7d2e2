import { nextChange } from '../domain/changes';
import type { Atlas } from '../domain/types/atlas';
import type { Actions } from '../panels/context';
import type { createStore } from '../state/store';

/** Milliseconds to read a day's caption and see what it changed, and those that the camera takes to come there. */
const pauseBetween = 2200;
const flight = 1000;

/** Steps the date through the turning points while `reading.playing` is set; stops at the last. */
export function createPlayback(store: ReturnType<typeof createStore>, atlas: () => Atlas, motion: () => boolean, goTo: Actions['goToChange']) {
  let timer = 0;
  const wait = (isFlying: boolean) => {
    timer = window.setTimeout(step, (motion() ? pauseBetween : pauseBetween * 2) + (isFlying ? flight : 0));
  };
  const step = () => {
    const next = nextChange(atlas(), store.view.get().date);
    if (next) wait(goTo(next));
    else store.read({ playing: false });
  };
  const follow = store.reading.listen(({ playing }) => {
    if (!playing) {
      clearTimeout(timer);
      timer = 0;
      return;
    }
    if (timer) return;
    const [first] = atlas().turningPoints;
    wait(!nextChange(atlas(), store.view.get().date) && first !== undefined && goTo(first));
  });
  return {
    destroy() {
      follow();
      clearTimeout(timer);
    },
  };
}
