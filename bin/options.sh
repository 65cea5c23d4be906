# What of help is the same in a checkout and in a package.

help_options() {
    cat <<HELP
Options, each with its environment variable:
  --port N             the port on this machine      ASKED_PORT      8080
  --data DIR           where everything is saved     ASKED_DATA      $1
  --url ADDRESS        the address people type in    ASKED_URL       http://localhost:PORT
  --address ADDRESS    where Asked listens           ASKED_ADDRESS   127.0.0.1
  --signup open        anyone can create an account  ASKED_SIGNUP    closed
  --proxies LIST       proxies on other machines     ASKED_PROXIES
  --database URL       PostgreSQL instead of a file  ASKED_DATABASE
                       where spare keys are saved    ASKED_KEYS      ~/.config/asked/keys
                       an identity provider          ASKED_OIDC_ISSUER (docs/hosting/running.md)
HELP
}
