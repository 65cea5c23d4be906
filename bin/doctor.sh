# ./asked doctor: looks over everything, and says what to do. Ends with 0 where all is well, 1 where something is worth a
# look, 2 where something is wrong.

export ASKED_DATA=${ASKED_DATA:-$usual_data}
prepare_beside
umask 077
exec "${launch[@]}" doctor "$@"
