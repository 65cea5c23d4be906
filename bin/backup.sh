# ./asked backup [FILE] [--replace] [--passphrase]: copies everything into a file, whether Asked runs or not.

export ASKED_DATA=${ASKED_DATA:-$usual_data}
prepare_beside
umask 077
exec "${launch[@]}" backup "$@"
