# ./asked bench WHAT [--write]: measures, prints the figures, and with --write puts them into docs/performance.md.

readonly bench=$home/bench/target/classes

# Compiles the harness and core where one is missing or older than what it is made of.
build_bench() {
    if [ -d "$bench" ] && [ -d "$home/bench/target/libraries" ] && [ -z "$(
        find "$home"/pom.xml "$home"/core/pom.xml "$home"/bench/pom.xml "$home"/core/src/main "$home"/bench/src/main \
            -newer "$bench"
    )" ]; then
        return
    fi
    find_maven
    run_maven bench --projects bench --also-make -Dmaven.test.skip=true process-classes \
        || stop "The harness couldn't be built. The full log is in $home/target/bench.log."
    touch "$bench"
}

case ${1:-} in
    start | log | pages | next | growth | soak)
        if [ "$1" = next ]; then find_jdk; else prepare; fi
        build_bench
        "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED \
            --sun-misc-unsafe-memory-access=allow \
            -cp "$bench:$home/core/target/classes:$home/server/target/classes:$home/bench/target/libraries/*" app.asked.bench.Bench "$home" "$@"
        ;;
    kill)
        find_jdk
        find_maven
        run_maven kill --projects e2e --also-make -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false \
            -Dasked.kills="${2:-100}" verify || stop "Something was lost, or the test couldn't run. The full log is in $home/target/kill.log."
        sed -n '/^Killed/p' "$home/target/kill.log"
        ;;
    cut)
        find_jdk
        find_maven
        find_browser
        run_maven cut --projects e2e --also-make -Dtest=CutLineTest -Dsurefire.failIfNoSpecifiedTests=false \
            -Dasked.cuts="${2:-200}" verify || stop "Something was lost, or the test couldn't run. The full log is in $home/target/cut.log."
        sed -n '/^Cut/p' "$home/target/cut.log"
        ;;
    sync)
        runs=''
        seed=1
        shift
        while [ $# -gt 0 ]; do
            case $1 in
                --seed)
                    seed=${2:-1}
                    runs=${runs:-1}
                    shift
                    ;;
                *) runs=$1 ;;
            esac
            shift
        done
        find_jdk
        find_maven
        run_maven sync --projects e2e --also-make -Dtest=SyncFuzzTest#nothingIsLostAndNothingIsDoneTwice \
            -Dsurefire.failIfNoSpecifiedTests=false -Dasked.seeds="${runs:-10000}" -Dasked.seed="$seed" verify \
            || stop "Something was lost or done twice, or the test couldn't run. The full log is in $home/target/sync.log."
        sed -n '/^Synced/p' "$home/target/sync.log"
        ;;
    *)
        say "./asked bench start    seconds to the first page, and memory 30 seconds later" \
            "./asked bench log      durable asks per second, beside what the disk could do at most" \
            "./asked bench pages    the main pages of a person with 1,000 asks" \
            "./asked bench next     choosing what is next for a person with 1,000 asks" \
            "./asked bench growth 100 10000 100000   what a request takes while an instance grows" \
            "./asked bench soak 30  half of what it can carry for so many minutes, and what grows meanwhile" \
            "./asked bench kill     kills the server 100 times, and looks for what was lost" \
            "./asked bench sync     10,000 runs of three devices that everything fails (sync [RUNS] [--seed N])" \
            "./asked bench cut      breaks the line of a browser 200 times in the middle of a request (cut [TIMES])" \
            "" \
            "With --write the figures go into docs/performance.md."
        ;;
esac
