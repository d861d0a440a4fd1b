#!/usr/bin/env bash
# Ours beside Jena, shacl-engine and rdf-validate-shacl in one run. usage: compare.sh DIR   (data, peers and logs go to DIR)
# Needs python3, node, npm, a JDK and Debian's libjena-java; the shared folder lies beside the project (METACATALOG_SHARED).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
shared=${METACATALOG_SHARED:-$root/../shared}
mkdir -p "$1"
dir=$(cd "$1" && pwd)
bench=$shared/bench/rdf
dcatap=$shared/standards/dcat-ap/3.0.0/shacl/dcat-ap-SHACL.ttl

[ -f "$dir/cat-1000-bad.nq" ] || python3 "$bench/gen.py" --n 1000 --bad 0.1 --formats nq,ttl --out "$dir"
[ -f "$dir/cat-16500.ttl" ] || python3 "$bench/gen.py" --n 16500 --formats ttl --out "$dir"
[ -d "$dir/node_modules/shacl-engine" ] || npm install --silent --prefix "$dir" shacl-engine rdf-validate-shacl rdf-ext n3
if [ ! -d "$dir/jena" ]; then # the package relocates the classes of xerces and not their resources
  mkdir -p "$dir/jena" && unzip -q -o /usr/share/java/jena-core.jar 'org/apache/jena/ext/xerces/*' -d "$dir/jena"
  mv "$dir/jena/org/apache/jena/ext/xerces" "$dir/jena/xerces"
  javac -nowarn -d "$dir/jena" -cp "$(echo /usr/share/java/*.jar | tr ' ' :)" "$bench/peers/JenaBench.java" "$here/JenaShacl.java" 2>/dev/null
fi

ours() { "$root/artifacts/bin/MetaCatalog.Benchmarks/release/MetaCatalog.Benchmarks" "$@"; }
jena() { java -Xmx6g -cp "$dir/jena:$(echo /usr/share/java/*.jar | tr ' ' :)" "$@" 2>/dev/null; }
peer() { NODE_MODULES_DIR=$dir/node_modules node --max-old-space-size=9000 "$bench/peers/peers.mjs" "$@"; }

dotnet build -c Release -v quiet "$root/tests/MetaCatalog.Benchmarks" >/dev/null
uptime
echo "== one document at a time"
ours shacl-documents "$dir/cat-1000-bad.nq" "$bench/shapes.ttl"
jena JenaBench shaclrec "$dir/cat-1000-bad.nq" "$bench/shapes.ttl"
peer shaclrec rdf-validate-shacl "$dir/cat-1000-bad.nq" "$bench/shapes.ttl"
peer shaclrec shacl-engine "$dir/cat-1000-bad.nq" "$bench/shapes.ttl"
echo "== a million triples as one graph, DCAT-AP 3.0.0"
ours shacl-whole "$dir/cat-16500.ttl" "$dcatap" 3
jena JenaShacl "$dir/cat-16500.ttl" "$dcatap" 2
uptime
