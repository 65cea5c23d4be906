# Where a package's server comes from: it lies unpacked beside its own Java. Only its AOT cache is made here, once: two of
# them are never the same bytes, and packages are (ADR 28).

# What the system's package sets, unless it is set already: a name and a value a line, nothing in it is run.
readonly settings=$home/asked.env

# On Debian, root hands over to the user whose data it is: what root wrote there, the server couldn't read.
if [ -L "$settings" ] && [ "$(id -u)" -eq 0 ]; then exec setpriv --reuid asked --regid asked --init-groups "$0" "$@"; fi

read_settings() {
    local line
    while IFS= read -r line || [ -n "$line" ]; do
        if [[ $line =~ ^(ASKED_[A-Z_]+)=(.*)$ ]] && [ -z "${!BASH_REMATCH[1]+set}" ]; then
            export "${BASH_REMATCH[1]}=${BASH_REMATCH[2]}"
        fi
    done <"$settings"
}
if [ -r "$settings" ]; then read_settings; fi

export LANG=${LANG:-C.UTF-8} # what it says has letters beyond ASCII
readonly usual_data=${XDG_DATA_HOME:-${HOME:-/tmp}/.local/share}/asked
readonly caches=${ASKED_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/asked}
unset ASKED_CACHE

# Sets launch to the command that starts the server; makes its AOT cache where there is none of this very package.
prepare() {
    local cache
    prepare_beside
    cache=$caches/$(cat "$home/build").aot
    if [ ! -f "$cache" ] && mkdir -p "$caches" 2>/dev/null && [ -w "$caches" ]; then rm -f "$caches"/*.aot*; fi
    if [ -f "$cache" ] || [ -w "$caches" ]; then
        with_cache "$cache" "$home/runtime/bin/java" -cp "$home/rehearsal.jar" Rehearsal
    fi
}

# Sets launch for a command that may run beside the server.
prepare_beside() { launch_from "$home/runtime/bin/java" "$home/app"; }
