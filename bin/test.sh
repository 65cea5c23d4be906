# ./asked test: every check and every test, told step by step. Options go on to Maven.

# Sums Surefire's reports of all modules: "<passed> <failed> <skipped>".
count_tests() {
    cat "$home"/*/target/surefire-reports/*.txt 2>/dev/null | awk -F '[:,]' '
        /^Tests run:/ { run += $2; failed += $4 + $6; skipped += $8 }
        END { print run - failed - skipped, failed + 0, skipped + 0 }'
}

# What did not pass, a line each, from the end of Maven's log.
tell_failures() {
    sed -n 's/^\[ERROR\]   *\([A-Z][A-Za-z]*Test.*\)/  \1/p' "$home/target/test.log" | sort -u | head -n 40
}

say "Checking and testing Asked."
find_jdk
find_maven
find_browser
find_strace
find_small_disk
find_proxies
find_bare_root
rm -rf "$home"/*/target/surefire-reports
sound=yes
run_maven test --no-transfer-progress -Dmaven.test.failure.ignore=true "$@" verify || sound=no
read -r passed failed skipped <<<"$(count_tests)"
tell_failures
[ "$skipped" -eq 0 ] || say "$skipped did not run."
say "$passed passed, $failed failed in $SECONDS s. The full log is in $home/target/test.log."
[ "$sound" = yes ] && [ "$passed" -gt 0 ] && [ "$failed" -eq 0 ] && [ "$skipped" -eq 0 ] || exit 1
[ $# -gt 0 ] || remember_build
