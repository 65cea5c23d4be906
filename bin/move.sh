# ./asked move postgresql|file [--again]: takes everything from the data folder into PostgreSQL, or back.

export ASKED_DATA=${ASKED_DATA:-$usual_data}
prepare_beside
umask 077
exec "${launch[@]}" move "$@"
