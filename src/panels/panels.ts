import { aboutPanel } from './about-panel';
import { articlePanel } from './article-panel';
import type { Panels } from './context';
import { islandList } from './island-list';
import { sourcesPanel } from './sources-panel';
import { timelinePanel } from './timeline-panel';

/** What each tab of the reading panel shows: add one here. Loaded with the panel, not with the map. */
export const panels: Panels = {
  article: articlePanel,
  islands: islandList,
  timeline: timelinePanel,
  sources: sourcesPanel,
  about: aboutPanel,
};
