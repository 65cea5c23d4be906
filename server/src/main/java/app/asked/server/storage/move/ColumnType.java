package app.asked.server.storage.move;

import app.asked.server.storage.sql.Dialect;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a column holds, on either database. As a value it is a UUID, bytes, a text or a whole number.
enum ColumnType {
    ID {
        @Override
        @Nullable
        Object read(ResultSet rows, int index, Dialect dialect) throws SQLException {
            return dialect.id(rows, index);
        }

        @Override
        byte[] bytes(Object value) {
            UUID id = (UUID) value;
            return ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array();
        }
    },

    BYTES {
        @Override
        @Nullable
        Object read(ResultSet rows, int index, Dialect dialect) throws SQLException {
            return rows.getBytes(index);
        }

        @Override
        byte[] bytes(Object value) {
            return (byte[]) value;
        }
    },

    TEXT {
        @Override
        @Nullable
        Object read(ResultSet rows, int index, Dialect dialect) throws SQLException {
            return rows.getString(index);
        }

        @Override
        byte[] bytes(Object value) {
            return ((String) value).getBytes(StandardCharsets.UTF_8);
        }
    },

    NUMBER {
        @Override
        @Nullable
        Object read(ResultSet rows, int index, Dialect dialect) throws SQLException {
            long number = rows.getLong(index);
            return rows.wasNull() ? null : (Long) number;
        }

        @Override
        byte[] bytes(Object value) {
            return ByteBuffer.allocate(Long.BYTES).putLong((Long) value).array();
        }
    };

    /// By PostgreSQL's name for it.
    static ColumnType named(String type) {
        return switch (type) {
            case "uuid" -> ID;
            case "bytea" -> BYTES;
            case "text" -> TEXT;
            case "int2", "int4", "int8" -> NUMBER;
            default -> throw new IllegalArgumentException("no column is a " + type);
        };
    }

    abstract @Nullable Object read(ResultSet rows, int index, Dialect dialect) throws SQLException;

    abstract byte[] bytes(Object value);

    /// With its length, so that where one value ends and the next begins counts.
    void digest(MessageDigest digest, @Nullable Object value) {
        byte[] bytes = value == null ? new byte[0] : bytes(value);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(value == null ? -1 : bytes.length)
                .array());
        digest.update(bytes);
    }
}
