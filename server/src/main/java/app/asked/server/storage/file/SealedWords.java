package app.asked.server.storage.file;

/// What a look at every text of a database found, without opening one.
///
/// @param sealed how many texts open with their person's key alone
/// @param plain how many are not sealed yet: their person was not here since words are sealed
/// @param locked how many people have words that nothing they have opens any more
public record SealedWords(long sealed, long plain, long locked) {
    /// Of tables from before there were all ways in.
    public static final SealedWords UNKNOWN = new SealedWords(0, 0, 0);

    /// The step that brought the last table which wraps a key.
    static final int SINCE = 24;

    static final String SEALED = "SELECT COUNT(*) FROM prose WHERE format = 1";
    static final String PLAIN = "SELECT COUNT(*) FROM prose WHERE format = 0";

    /// People with a text that is not as their key seals, or sealed with a key that no later one leads to; and people
    /// with words whose key nothing wraps.
    static final String LOCKED = """
            SELECT COUNT(*) FROM (
                SELECT person_id FROM prose JOIN people ON people.id = person_id
                WHERE CASE format
                    WHEN 0 THEN prose.generation <> 0
                    WHEN 1 THEN prose.generation NOT BETWEEN 1 AND people.generation
                        OR LENGTH(bytes) < 28
                        OR prose.generation < people.generation AND people.generation - prose.generation <> (
                            SELECT COUNT(*) FROM earlier_keys
                            WHERE earlier_keys.person_id = people.id AND earlier_keys.generation < people.generation
                            AND earlier_keys.generation >= prose.generation)
                    ELSE 1 END
                UNION
                SELECT person_id FROM prose JOIN people ON people.id = person_id
                WHERE format = 1 AND (person_id, people.generation) NOT IN (
                    SELECT person_id, key_generation FROM login_names WHERE key_generation IS NOT NULL
                    UNION SELECT person_id, key_generation FROM opening_secrets
                    UNION SELECT person_id, key_generation FROM recovery_codes
                    UNION SELECT person_id, key_generation FROM spare_keys WHERE key_generation IS NOT NULL))
            """;
}
