# ./asked format: puts every Java file in the house form.

find_jdk
find_maven
run_maven format spotless:apply
say "Everything is formatted."
