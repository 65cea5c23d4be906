# ./asked restore FILE [--replace]: puts a backup in the place of the data, once it has been checked.

export ASKED_DATA=${ASKED_DATA:-$usual_data}
prepare_beside
umask 077
exec "${launch[@]}" restore "$@"
