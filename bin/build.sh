# Builds Asked with Maven, telling each step and keeping the log.

readonly built=$home/target/built
readonly begun=$home/target/begun
readonly jar=$home/server/target/asked.jar

# Builds the jar where it is missing or older than what it is made of.
build() {
    if is_built; then return; fi
    find_maven
    say "Building Asked. The first time takes a few minutes."
    run_maven build --projects server --also-make -Dmaven.test.skip=true package \
        || stop "Asked couldn't be built. The full log is in $home/target/build.log."
    remember_build
}

is_built() {
    [ -f "$jar" ] && [ -f "$built" ] && [ -z "$(
        find "$home"/pom.xml "$home"/core/pom.xml "$home"/server/pom.xml \
            "$home"/core/src/main "$home"/server/src/main -newer "$built"
    )" ]
}

# Remembers the jar: `built` is as old as the beginning of its build, and holds the jar's hash.
remember_build() {
    sha256 <"$jar" >"$built"
    touch -r "$begun" "$built"
}

# run_maven <name of the log> <arguments>: where it does not succeed, shows what Maven found wrong.
run_maven() {
    local log=$home/target/$1.log
    shift
    touch "$begun"
    if ! "$maven" --file "$home/pom.xml" "$@" 2>&1 | tee "$log" | tell_steps; then
        grep -E '^\[ERROR\] *[^ ]|^\[WARNING\].*\.java:\[' "$log" \
            | grep -Ev 'Help 1|e-run Maven|read the following|resume the build|-rf :' | head -n 25 >&2 \
            || say "Maven stopped without saying why. Another program may have stopped it." >&2
        return 1
    fi
}

# Reads Maven's output and tells each step that a person would name, with its seconds. On a terminal also what is going
# on right now.
tell_steps() {
    local line name='' began=$SECONDS
    local step='^\[INFO\] --- ([a-z-]+):[^:]+:([A-Za-z]+) .*@ asked-([a-z0-9]+)'
    local fetch='Downloading from .*/([^/]+)$'
    while IFS= read -r line; do
        if [[ $line =~ $step ]]; then
            step_done
            name=$(step_name "${BASH_REMATCH[3]}" "${BASH_REMATCH[1]}:${BASH_REMATCH[2]}")
            began=$SECONDS
            tell_now "$name"
        elif [[ $line == *'Tests are skipped.' || $line == *'Not compiling test sources' ]]; then
            name=''
        elif [[ $line =~ $fetch ]]; then
            tell_now "$name fetching ${BASH_REMATCH[1]}"
        fi
    done
    step_done
}

step_done() {
    tell_now ''
    [ -z "$name" ] || printf '  %-28s%4d s\n' "$name" $((SECONDS - began))
}

# A line that the next one takes the place of.
tell_now() {
    [ ! -t 1 ] || printf '\r\033[K  %.70s\r' "$1"
}

# step_name <module> <plugin:goal>: nothing for steps that nobody waits for.
step_name() {
    case $2 in
        *jte*:generate) say "$1: pages" ;;
        *compiler*:compile) say "$1: compile" ;;
        *compiler*:testCompile) say "$1: compile tests" ;;
        *surefire*:test) say "$1: tests" ;;
        *spring-boot*:process-aot) say "$1: wiring" ;;
        *spring-boot*:repackage) say "$1: package" ;;
        *spotless*:check) say "$1: formatting" ;;
    esac
}
