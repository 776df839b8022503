# shellcheck shell=bash
# Sourced by what supervisord runs, which sets `program`: one way to report, to wait, and to give up.

say() { echo "[${program:?}] $*"; }

# One line that says what, why and what to do; then an exit code that supervisord does not restart after. It takes the
# code for final only after the program's startsecs (15) have passed.
give_up() {
  say "error: $*"
  sleep 16
  exit 64
}

# wait_for WHAT SECONDS COMMAND…: polls, and says every 15 s what it waits for.
wait_for() {
  local what=$1 limit=$2 start=$SECONDS told=0
  shift 2
  say "waiting for $what (at most $limit s)"
  until "$@" >/dev/null 2>&1; do
    [ $((SECONDS - start)) -lt "$limit" ] || give_up "$what did not come up within $limit s: see the log above and restart the container"
    sleep 0.5
    [ $((SECONDS - start - told)) -lt 15 ] || {
      told=$((SECONDS - start))
      say "still waiting for $what after $told s"
    }
  done
  say "$what is up"
}
