# ./asked format: puts every Java file in the house form.

find_jdk
find_maven
mkdir -p "$home/target"
run_maven "$home/target/format.log" spotless:apply
say "Everything is in its house form."
