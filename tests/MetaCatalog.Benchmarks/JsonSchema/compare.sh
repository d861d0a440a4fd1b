#!/usr/bin/env bash
# Ours beside ajv in one run. usage: compare.sh DIR   (data and peers go to DIR)
# Needs python3, node and npm; the shared folder lies beside the project (METACATALOG_SHARED).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
bench=${METACATALOG_SHARED:-$root/../shared}/bench/rdf
mkdir -p "$1"
dir=$(cd "$1" && pwd)

[ -f "$dir/cat-10000.ndjson" ] || python3 "$bench/gen.py" --n 10000 --formats ndjson --out "$dir"
[ -d "$dir/node_modules/ajv" ] || npm install --silent --prefix "$dir" ajv@8 ajv-formats
dotnet build -c Release -v quiet "$root/tests/MetaCatalog.Benchmarks" >/dev/null
uptime
"$root/artifacts/bin/MetaCatalog.Benchmarks/release/MetaCatalog.Benchmarks" json-schema "$dir/cat-10000.ndjson" "$bench/dataset.schema.json"
NODE_MODULES_DIR=$dir/node_modules node "$here/ajv.mjs" "$dir/cat-10000.ndjson" "$bench/dataset.schema.json"
uptime
