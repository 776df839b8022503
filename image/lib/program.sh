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

# wait_for WHAT COMMAND…: polls, and says every 15 s what it waits for. It has no time limit: whoever starts the
# container has one, and supervisord says whether the program that is waited for still runs.
wait_for() {
  local what=$1 start=$SECONDS told=0
  shift
  say "waiting for $what"
  until "$@" >/dev/null 2>&1; do
    sleep 0.5
    [ $((SECONDS - start - told)) -lt 15 ] || {
      told=$((SECONDS - start))
      say "still waiting for $what after $told s"
    }
  done
  say "$what is up"
}
