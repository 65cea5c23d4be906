# ./asked test: every check and every test, told step by step.

# Sums Surefire's reports of all modules: "<passed> <failed> <skipped>".
count_tests() {
    cat "$home"/*/target/surefire-reports/*.txt 2>/dev/null | awk -F '[:,]' '
        /^Tests run:/ { run += $2; failed += $4 + $6; skipped += $8 }
        END { print run - failed - skipped, failed + 0, skipped + 0 }'
}

find_jdk
find_maven
mkdir -p "$home/target"
rm -rf "$home"/*/target/surefire-reports
log=$home/target/test.log
say "Checking and testing Asked."
sound=yes
run_maven "$log" --no-transfer-progress -Dmaven.test.failure.ignore=true verify || sound=no
read -r passed failed skipped <<<"$(count_tests)"
if [ "$failed" -gt 0 ]; then grep -E '^\[ERROR\] +[A-Za-z]+[.:]' "$log" | sort -u | head -n 40 >&2 || true; fi
[ "$skipped" -eq 0 ] || say "$skipped tests did not run."
say "$passed passed, $failed failed, $SECONDS s. The whole log is in $log."
[ "$sound" = yes ] && [ "$passed" -gt 0 ] && [ "$failed" -eq 0 ] && [ "$skipped" -eq 0 ]
