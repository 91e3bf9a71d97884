#!/bin/sh
# Starts one service: ingest, streams or dashboard. What follows goes to it as options.
set -eu
service=$1
shift
case $service in
  ingest) main=nl.rotterdam.lezenvandestad.ingest.IngestApp ;;
  streams) main=nl.rotterdam.lezenvandestad.streams.StreamsApp ;;
  dashboard) main=nl.rotterdam.lezenvandestad.dashboard.DashboardApp ;;
  *) echo "onbekende dienst: kies ingest, streams of dashboard" >&2; exit 1 ;;
esac
# No heap dump, no core file, no report of a crash: each could hold a note that was being checked.
ulimit -c 0
exec java -XX:MaxRAMPercentage=60 -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash \
  -XX:+ExitOnOutOfMemoryError -XX:ErrorFile=/dev/null --enable-native-access=ALL-UNNAMED \
  --sun-misc-unsafe-memory-access=allow -Dlogback.configurationFile=config/logback.xml \
  -cp 'lib/*' "$main" --config config --data data "$@"
