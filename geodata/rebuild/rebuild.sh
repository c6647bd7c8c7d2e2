#!/usr/bin/env bash
# Rebuilds all geometry in geodata/ from Debian's packages; see ../README.md.
# Properties that people wrote (names, facts) are kept; only shapes and drawn areas are replaced.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
geodata="$(dirname "$here")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mapshaper() { npx -y mapshaper@0.7.70 "$@"; }

packages="gmt gmt-gshhg-full gdal-bin ferret-datasets marble-qt-data imagemagick bc"
# shellcheck disable=SC2086
dpkg -s $packages >/dev/null 2>&1 || { apt-get update; apt-get install -y --no-install-recommends $packages; }

frame=138/162/40/56
cd "$work"

# Coast: GSHHG's full shore as open and closed lines, joined into rings, then sorted by what they are.
gmt pscoast -R$frame -JM10i -Df -W1 -M -A0/0/1 > shore.txt
node "$here/join-shore.mjs" shore.txt rings.json
node "$here/write-islands.mjs" rings.json "$geodata/islands.geojson" context.geojson

# Land around the chain, split where history split it (50° N on Sakhalin).
mapshaper context.geojson -simplify dp interval=60 keep-shapes -clean -o simple.geojson
mapshaper simple.geojson -filter 'unit === "sakhalin"' -clip bbox=138,40,162,50 -each 'unit="sakhalin-south"' -o south.geojson
mapshaper simple.geojson -filter 'unit === "sakhalin"' -clip bbox=138,50,162,56 -each 'unit="sakhalin-north"' -o north.geojson
mapshaper simple.geojson -filter 'unit !== "sakhalin"' -o other.geojson
mapshaper -i other.geojson south.geojson north.geojson combine-files -merge-layers force -o precision=0.00001 rfc7946 land.geojson
node "$here/write-features.mjs" land.geojson "$geodata/land.geojson"

# Sea floor: ETOPO5, resampled to one minute so that its five-minute steps do not show.
depth_file="$(dpkg -L ferret-datasets | awk '/etopo5.cdf$/')"
gmt grdcut "$depth_file?ROSE" -R$frame -Gdepth5.nc
gmt grdsample depth5.nc -I1m -nb -Gdepth1.nc
gdal_translate -q NETCDF:depth1.nc depth1.tif
node "$here/write-depth.mjs" depth1.tif "$geodata/depth.geojson"

# Shading of the land around.
bash "$here/relief.sh" "$geodata/land.geojson" "$geodata/relief.webp" "$geodata/relief.json"

# Locator: a coarse north-east Asia, and the world for cities farther off.
gmt pscoast -R110/170/18/62 -JM10i -Dl -W1 -M -A600/0/1 > asia.txt
node "$here/join-shore.mjs" asia.txt asia.json 110/170/18/62
node "$here/write-land.mjs" asia.json asia-raw.geojson
mapshaper asia-raw.geojson -simplify dp interval=9000 keep-shapes -filter-islands min-area=250km2 -clean -o precision=0.01 rfc7946 asia.geojson
node "$here/write-features.mjs" asia.geojson "$geodata/locator.geojson"
gmt pscoast -R-180/180/-58/84 -JQ0/10i -Dc -W1 -M -A20000/0/1 > world.txt
node "$here/join-shore.mjs" world.txt world.json -180/180/-58/84
node "$here/write-land.mjs" world.json world-raw.geojson
mapshaper world-raw.geojson -simplify dp interval=60000 keep-shapes -clean -o precision=0.1 rfc7946 world.geojson
node "$here/write-features.mjs" world.geojson "$geodata/world.geojson"
echo "geodata rebuilt"
