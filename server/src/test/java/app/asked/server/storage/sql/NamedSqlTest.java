package app.asked.server.storage.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedSqlTest {
    @Test
    void namesBecomeQuestionMarksInTheirOrder() {
        NamedSql named = NamedSql.of("SELECT :b::text FROM t WHERE a = :a AND b <> :b");
        Map<String, Object> values = Map.of("a", 1, "b", 2);

        assertThat(named.text(values)).isEqualTo("SELECT ?::text FROM t WHERE a = ? AND b <> ?");
        assertThat(named.values(values)).containsExactly(2, 1, 2);
    }

    @Test
    void aCollectionIsFilledUpToAPowerOfTwoSoThatFewTextsArePrepared() {
        NamedSql named = NamedSql.of("a IN (:many)");
        Map<String, Object> values = Map.of("many", List.of(1, 2, 3));

        assertThat(named.text(values)).isEqualTo("a IN (?,?,?,?)");
        assertThat(named.values(values)).containsExactly(1, 2, 3, 3);
    }

    @Test
    void anEmptyCollectionMatchesNothing() {
        NamedSql named = NamedSql.of("a IN (:many)");
        Map<String, Object> values = Map.of("many", List.of());

        assertThat(named.text(values)).isEqualTo("a IN (?)");
        assertThat(named.values(values)).containsExactly((Object) null);
    }

    @Test
    void aNullIsAValueAndAMissingOneIsNot() {
        NamedSql named = NamedSql.of("a = :a");
        Map<String, Object> values = new HashMap<>();
        assertThatThrownBy(() -> named.values(values)).hasMessage("no value for :a");

        values.put("a", null);

        assertThat(named.values(values)).containsExactly((Object) null);
    }
}
