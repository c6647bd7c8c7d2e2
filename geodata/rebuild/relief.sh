#!/usr/bin/env bash
# Quiet shading of the land: SRTM30 as Marble carries it (two arc minutes, 8 bits), smoothed against
# its JPEG blocks, lit from the north-west, in Web Mercator, cut to the land around the chain.
# The islands themselves stay flat: at this resolution a slope is all that is left of them.
# Usage: relief.sh land.geojson relief.webp relief.json   (in a working folder)
set -euo pipefail
land="$1" image="$2" bounds="$3"
tiles="$(dpkg -L marble-qt-data | awk '/maps\/earth\/srtm\/3$/')"
west=138 south=40 east=162 north=56
for row in 1 2; do
  for column in 14 15; do
    left=$(echo "-180 + $column * 22.5" | bc) top=$(echo "90 - $row * 22.5" | bc)
    gdal_translate -q -b 1 -a_srs EPSG:4326 \
      -a_ullr "$left" "$top" "$(echo "$left + 22.5" | bc)" "$(echo "$top - 22.5" | bc)" \
      "$tiles/$(printf '%06d/%06d_%06d' "$row" "$row" "$column").jpg" "tile$row$column.tif"
  done
done
gdalbuildvrt -q tiles.vrt tile*.tif
frame="-te_srs EPSG:4326 -te $west $south $east $north -t_srs EPSG:3857"
# shellcheck disable=SC2086
gdalwarp -q -overwrite $frame -tr 5000 5000 -r average -ot Float32 tiles.vrt smooth.tif
# shellcheck disable=SC2086
gdalwarp -q -overwrite $frame -tr 3200 3200 -r cubicspline smooth.tif fine.tif
gdaldem hillshade -q -z 240 -az 315 -alt 45 -compute_edges fine.tif shade.tif
size="$(gdalinfo -json fine.tif | node -pe 'JSON.parse(require("fs").readFileSync(0)).size.join(" ")')"
# shellcheck disable=SC2086
extent="$(gdalinfo -json fine.tif | node -pe 'const {lowerLeft: a, upperRight: b} = JSON.parse(require("fs").readFileSync(0)).cornerCoordinates; [...a, ...b].join(" ")')"
ogr2ogr -q -overwrite -t_srs EPSG:3857 -f GeoJSON mask.geojson "$land"
# shellcheck disable=SC2086
gdal_rasterize -q -burn 255 -ts $size -te $extent -ot Byte -at mask.geojson mask.tif
gdal_translate -q -of PNG shade.tif shade.png
gdal_translate -q -of PNG mask.tif mask.png
# Level ground (about 181 of 255) is left clear; slopes away from the light get black, those facing it white, by alpha.
convert shade.png -fx 'u < 0.71 ? u / 0.71 * 0.5 : 0.5 + (u - 0.71) / 0.29 * 0.5' -blur 0x0.7 centred.png
convert centred.png -fx 'abs(u - 0.5) * 1.3' \( mask.png -morphology Erode Disk:1.5 -blur 0x0.7 \) -compose multiply -composite -level 4%,100% -resize 75% alpha.png
convert centred.png -resize 75% -threshold 50% alpha.png -alpha off -compose CopyOpacity -composite -define webp:alpha-quality=25 -quality 5 "$image"
gdalinfo -json fine.tif | node -e '
const { wgs84Extent } = JSON.parse(require("fs").readFileSync(0));
const xs = wgs84Extent.coordinates[0].map(([x]) => x), ys = wgs84Extent.coordinates[0].map(([, y]) => y);
const round = (n) => Number(n.toFixed(4));
require("fs").writeFileSync(process.argv[1], JSON.stringify({ $schema: "./schemas/relief.schema.json", image: "relief.webp", southWest: [Math.min(...xs), Math.min(...ys)].map(round), northEast: [Math.max(...xs), Math.max(...ys)].map(round) }, null, 2) + "\n");' "$bounds"
