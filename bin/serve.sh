# ./asked serve: builds where needed, then serves until Ctrl-C.

read_options "$@"
prepare
exec "${launch[@]}"
