# ./asked serve: builds where needed, then serves until Ctrl-C.

read_options "$@"
prepare
. "$home/bin/keep.sh"
keep_open "${launch[@]}"
