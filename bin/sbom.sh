# ./asked sbom: writes down anew which libraries the jar is made of (CycloneDX), after one was changed.

find_jdk
find_maven
run_maven sbom --projects server --also-make --activate-profiles sbom -DskipTests compile \
    || stop "The list couldn't be written. The full log is in $home/target/sbom.log."
say "It's in server/src/main/resources/META-INF/sbom."
