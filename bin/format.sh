# ./asked format: formats every Java file.

find_jdk
find_maven
run_maven format spotless:apply
say "Everything is formatted."
