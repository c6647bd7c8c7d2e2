import type { Translate } from '../i18n/translator';
import type { FrameState } from './frame';

/** Short messages to the reader: notes, which are also read out, words that are read out alone, and hints about gestures, which are not. */
export function createMessages(change: (patch: Partial<FrameState>) => void, t: () => Translate) {
  let noteTimer = 0;
  let hintTimer = 0;
  const hinted = new Set<string>();
  /** What is read out does not stand: a screen reader would read it again whenever a dialog closes. */
  const tell = (patch: Partial<FrameState>) => {
    change(patch);
    clearTimeout(noteTimer);
    noteTimer = window.setTimeout(() => change({ note: '', heard: '' }), 5000);
  };
  return {
    say: (note: string): void => tell({ note, heard: note }),
    readOut: (heard: string): void => tell({ heard }),
    /** Once for each way: whoever scrolls past again has read it. */
    hint(what: 'wheel' | 'touch'): void {
      if (hinted.has(what)) return;
      hinted.add(what);
      const word = what === 'touch' ? 'map.twoFingers' : /Mac/.test(navigator.platform) ? 'map.cmdScroll' : 'map.ctrlScroll';
      change({ hinted: true, hint: t()(word) });
      clearTimeout(hintTimer);
      hintTimer = window.setTimeout(() => change({ hinted: false }), 2200);
    },
    destroy(): void {
      clearTimeout(noteTimer);
      clearTimeout(hintTimer);
    },
  };
}
