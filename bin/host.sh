# ./asked host [TASK [NAME]]: what whoever runs this Asked does for the people in it, while it runs.

export ASKED_DATA=${ASKED_DATA:-$usual_data}
case ${1:-} in
    help)
        say "$door host                  lists accounts, and when each was last used" \
            "$door host invite           makes a link with which one person can create an account" \
            "$door host reset NAME       makes a code that lets someone back in who forgot their passphrase" \
            "$door host new-key NAME     signs someone out everywhere; their words get a new key when they sign in next" \
            "$door host appoint NAME     lets someone see \"Running this Asked\" in Settings" \
            "$door host dismiss NAME     takes that back" \
            "$door host suspend NAME     signs someone out and keeps them out; nothing is deleted" \
            "$door host resume NAME      lets them in again" \
            "$door host remove NAME      deletes an account for good; asks for the name again" \
            "$door host hide-story SITE/NUMBER       hides a public story from everyone; show-story brings it back" \
            "$door host feature-story SITE/NUMBER    shows it first among those of this server; unfeature-story ends that" \
            "None of them shows you anything that people wrote."
        exit 0
        ;;
esac
prepare
exec "${launch[@]}" host "$@"
