-- Signing in with the host's identity provider (docs/adr/0025). Look-up tables: the provider says who somebody is before
-- anybody knows whose account that is.
--
-- account  the digest of the provider's address and of what it calls somebody
-- made     when its person linked it;  seen  when it last let them in

CREATE TABLE provider_accounts (
  account   ${bytes} NOT NULL PRIMARY KEY,
  person_id ${id} NOT NULL,
  made      BIGINT NOT NULL,
  seen      BIGINT
) ${clustered};
CREATE UNIQUE INDEX provider_accounts_of_person ON provider_accounts (person_id);

-- Somebody whom the provider vouched for a few minutes ago, by what their browser keeps.

CREATE TABLE vouchers (
  token_hash ${bytes} NOT NULL PRIMARY KEY,
  account    ${bytes} NOT NULL,
  expires    BIGINT NOT NULL
) ${clustered};

-- What wraps a person's key beside a passkey does so beside a provider's word as well.

ALTER TABLE passkey_secrets RENAME TO opening_secrets;
ALTER TABLE opening_secrets RENAME COLUMN passkey TO way_in;
