import type { KurilMap } from '../map/create-map';
import { pause, rest } from '../map/in-slices';
import type { Later } from './late-parts';
import type { Data } from './loaders';
import type { ServedView } from './served-view';

/** Brings a map that stands its names, its shading and its sea floor. @param served the picture over it, which goes with the names or as soon as it is no longer what is shown */
export function bringLateLayers(map: KurilMap, data: Data, served: ServedView | null, later: Later): void {
  const rested = rest();
  const layers = () => Promise.all([import('../map/late-layers'), rested]).then(([late]) => late);
  later(() => layers().catch((fault) => {
    served?.done();
    throw fault;
  }), ({ createLabelsLayer }) => map.addLabels(createLabelsLayer));
  later(() => Promise.all([layers(), data.loadRelief()]), ([{ addRelief }, relief]) => map.addRelief(addRelief, relief));
  if (served) void pause().then(() => map.addDepth(served.depth()));
  else later(data.loadDepth, map.addDepth);
  map.onDrag(() => served?.done());
}
