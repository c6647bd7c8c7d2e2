import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { dotted, patterns } from '../map/hatches';

const markup = (): readonly TemplateResult[] => [
  ...patterns.map(
    ({ name, size, stripe, angle }) => svg`<pattern id="hatch-${name}" width=${size} height=${size} patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})"><rect class="hatch-${name}-ground" width=${size} height=${size} /><rect class="hatch-${name}-stripe" width=${stripe} height=${size} />${name === 'joint' ? svg`<rect class="hatch-joint-other" x=${size / 2} width=${stripe} height=${size} />` : nothing}</pattern>`,
  ),
  ...dotted.map(
    (holder) => svg`<pattern id="dots-${holder}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(30)"><rect class="hatch-occupied-${holder}-ground" width="7" height="7" /><circle class="hatch-occupied-${holder}-stripe" cx="3.5" cy="3.5" r="0.9" /></pattern>`,
  ),
];

/** The key's patterns, as the live map would make them. */
export const servedHatches = (): TemplateResult => html`<svg class="hatches" width="0" height="0" aria-hidden="true"><defs>${markup()}</defs></svg>`;
