# ./asked fuzz [requests [MANY [SEED]] | file | form | words | sealed [MINUTES]]: tries what nobody would type, and looks
# for anything that Asked can't bear.

readonly server=$home/server
readonly found=$home/target/fuzz

fuzz_requests() {
    say "Sending $1 odd requests."
    run_maven fuzz --projects server --also-make -Dtest=FuzzTest -Dsurefire.failIfNoSpecifiedTests=false \
        -Dasked.fuzz.requests="$1" -Dasked.fuzz.seed="$2" test \
        || stop "Something was found. It's in $home/target/fuzz.log."
}

# fuzz_parser <what of> <test> <minutes>: lets Jazzer try bytes, led by the ways they take through our code.
fuzz_parser() {
    run_maven fuzz --projects server --also-make --activate-profiles fuzz -DskipTests process-test-classes \
        || stop "Asked couldn't be built. The full log is in $home/target/fuzz.log."
    say "Trying for $3 minutes."
    mkdir -p "$found/$1"
    cd "$server"
    "$JAVA_HOME/bin/java" -Xmx1g -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED \
        -cp "target/test-classes:target/classes:$home/core/target/classes:target/fuzz-libraries/*" \
        com.code_intelligence.jazzer.Jazzer --target_class="app.asked.server.$2" --instrumentation_includes='app.asked.**' \
        --reproducer_path="$found" -artifact_prefix="$found/" -max_total_time=$(($3 * 60)) \
        "$found/$1" "src/test/resources/fuzz/$1" \
        || stop "Something was found. It's in $found: keep it in server/src/test/resources/fuzz/$1."
}

case ${1:-requests} in
    requests | file | form | words | sealed)
        find_jdk
        find_maven
        ;;
esac
case ${1:-requests} in
    requests) fuzz_requests "${2:-200000}" "${3:-2026}" ;;
    file) fuzz_parser file transfer.AnyFileTest "${2:-10}" ;;
    form) fuzz_parser form web.form.AnyFormTest "${2:-10}" ;;
    words) fuzz_parser words web.message.AnyWordsTest "${2:-10}" ;;
    sealed) fuzz_parser sealed storage.seal.AnyBytesTest "${2:-10}" ;;
    *)
        say "./asked fuzz requests [MANY [SEED]]   odd requests to a running server; 200,000 take some minutes" \
            "./asked fuzz file [MINUTES]           any bytes as a file to restore; ten minutes" \
            "./asked fuzz form [MINUTES]           any fields as a form" \
            "./asked fuzz words [MINUTES]          any words in all of our sentences" \
            "./asked fuzz sealed [MINUTES]         any bytes as encrypted words"
        exit
        ;;
esac
say "Nothing was found, after $SECONDS s."
