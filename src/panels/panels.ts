import { aboutPanel } from './about-panel';
import { articlePanel } from './article-panel';
import type { Panels } from './context';
import { islandList } from './island-list';
import { keyDialog } from './key-help';
import { foldPad, panPad } from './pan-pad';
import { sourcesPanel } from './sources-panel';
import { timelinePanel } from './timeline-panel';

/** What each tab of the reading panel shows: add one here. Loaded with the panel, or when the pad or the list of keys is asked for; not with the map. */
export const panels: Panels = {
  article: articlePanel,
  islands: islandList,
  timeline: timelinePanel,
  sources: sourcesPanel,
  about: aboutPanel,
  keys: keyDialog,
  pan: panPad,
  foldPan: foldPad,
};
