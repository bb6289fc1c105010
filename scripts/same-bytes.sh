#!/bin/sh
# Judges a case with its facts in 200 orders, on every JDK named, in three locales and three time zones, and checks that the
# same bytes come out of all of it.
#
#   scripts/same-bytes.sh JAVA_HOME [JAVA_HOME ...]
#
# ORDERS=20 tries fewer orders. Build first: mvn -pl safeguards-cli,safeguards-examples -am package -DskipTests
set -eu
home=$(cd "$(dirname "$0")/.." && pwd)
classes="$home/safeguards-examples/target/classes"
lib="$home/safeguards-cli/target/lib"
case="$home/safeguards-examples/cases/sri-lanka.case.json"

if [ $# -eq 0 ]; then
  echo "Name the home of at least one JDK: $0 JAVA_HOME [JAVA_HOME ...]" >&2
  exit 2
fi
if [ ! -d "$classes" ] || [ ! -d "$lib" ]; then
  echo "Build first: mvn -pl safeguards-cli,safeguards-examples -am package -DskipTests" >&2
  exit 2
fi

all=$(mktemp)
trap 'rm -f "$all"' EXIT
for java in "$@"; do
  version=$("$java/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.version = //p')
  for locale in "tr TR" "ar EG" "de DE"; do
    for zone in Asia/Colombo America/Montevideo Pacific/Apia; do
      language=${locale% *}
      numbers=$([ "$language" = ar ] && echo "-Duser.extensions=nu-arab" || true)
      # shellcheck disable=SC2086
      digests=$("$java/bin/java" -XX:TieredStopAtLevel=1 -Duser.language="$language" -Duser.country="${locale#* }" $numbers \
        -Duser.timezone="$zone" -cp "$classes:$lib/*" dpi.safeguards.examples.replay.SameBytes "$case" "${ORDERS:-200}")
      echo "$digests" >>"$all"
      echo "Java $version, $locale, $zone: $(echo "$digests" | cut -c1-16 | tr '\n' ' ')"
    done
  done
done
if [ "$(sort -u "$all" | wc -l)" -ne 1 ]; then
  echo "Not the same bytes." >&2
  exit 1
fi
echo "All the same: sha256:$(sort -u "$all")"
