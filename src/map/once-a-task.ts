import { pause } from './in-slices';

/** Does work once for all who ask for it before it begins, in a task of its own. */
export function onceATask(work: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    void pause().then(() => {
      isAsked = false;
      work();
    });
  };
}
