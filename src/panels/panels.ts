import type { TemplateResult } from 'lit-html';
import type { Tab } from '../state/reading';
import { aboutPanel } from './about-panel';
import { articlePanel } from './article-panel';
import type { PanelContext } from './context';
import { islandList } from './island-list';
import { sourcesPanel } from './sources-panel';
import { timelinePanel } from './timeline-panel';

/** What each tab of the reading panel shows: add one here. */
export const panels: Record<Tab, (context: PanelContext) => TemplateResult> = {
  article: articlePanel,
  islands: islandList,
  timeline: timelinePanel,
  sources: sourcesPanel,
  about: aboutPanel,
};
