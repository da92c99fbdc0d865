#!/usr/bin/env bash
# Feeds what libFuzzer makes up to everything that reads bytes which kam did not write.
#
#   Tests/Fuzz/run.sh [SECONDS] [TARGET…]     each target for so long (60); a crash ends the run with its input
#
# SwiftPM cannot build for libFuzzer, so the rooms are compiled here, one after the other.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=60
if [[ ${1:-} =~ ^[0-9]+$ ]]; then seconds=$1; shift; fi
if [ $# -gt 0 ]; then targets=("$@"); else targets=(); for file in Tests/Fuzz/Targets/*.swift; do targets+=("$(basename "$file" .swift)"); done; fi
out=.build/fuzz
mkdir -p "$out"

# A C room: its objects, and a module map as SwiftPM would make one.
c_room() {
  mkdir -p "$out/$1"
  { echo "module $1 {"; for header in Sources/"$1"/include/*.h; do echo "  header \"$PWD/$header\""; done; echo "  export *"; echo "}"; } >"$out/$1/module.modulemap"
  for source in Sources/"$1"/*.c; do
    clang -O1 -g -fsanitize=address -ISources/"$1"/include -c "$source" -o "$out/$1-$(basename "$source" .c).o"
  done
}

# A Swift room, compiled as a whole and with the fuzzer's counters in it, if it or one below it has changed.
room() {
  if [ -f "$out/$1.o" ] && [ -z "$(find Sources -newer "$out/$1.o" -print -quit)" ]; then return; fi
  echo "$1"
  swiftc -swift-version 6 -parse-as-library -enable-testing -O -g -wmo -sanitize=fuzzer,address -package-name kam -module-name "$1" \
    -I "$out" -I "$out/CUnicode" -I "$out/CLinux" -emit-module -emit-module-path "$out/$1.swiftmodule" \
    -emit-object -o "$out/$1.o" $(find Sources/"$1" -name '*.swift' | sort)
}

echo "== build"
c_room CUnicode
c_room CLinux
for name in KamRecord KamDomain KamScreen KamStore KamWorkbench; do room "$name"; done

for target in "${targets[@]}"; do
  echo "== $target"
  swiftc -swift-version 6 -parse-as-library -O -g -sanitize=fuzzer,address -I "$out" -I "$out/CUnicode" -I "$out/CLinux" \
    -module-name "Fuzz" Tests/Fuzz/Fuzzed.swift "Tests/Fuzz/Targets/$target.swift" "$out"/*.o -o "$out/fuzz-$target" 2>&1 | grep -v 'Cannot export local symbol' || true
  mkdir -p "$out/corpus-$target"
  ASAN_OPTIONS=handle_sigill=1 SWIFT_BACKTRACE=enable=no "$out/fuzz-$target" -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=4096 -print_final_stats=1 -artifact_prefix="$out/$target-" "$out/corpus-$target" "Tests/Fuzz/Seeds/$target" 2>&1 |
    grep -E '^(Done|stat::|SUMMARY|==|Fatal|.*Error)' || true
  if compgen -G "$out/$target-crash-*" >/dev/null || compgen -G "$out/$target-timeout-*" >/dev/null; then
    echo "kam-fuzz: $target fails; its input lies in $out" >&2
    exit 1
  fi
done
