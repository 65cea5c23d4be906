package app.asked.server.storage.statement;

import app.asked.server.storage.sql.Sql;
import app.asked.server.storage.sql.Tx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the compiled classes: a statement is a constant in them, or put together by a method that is named here.
///
/// @param texts each constant that is a statement, with the methods that it stands in, such as `AskRepository#find`
/// @param composing the methods that hand something else to [Tx#sql], or run what such a method answers
record CodeScan(Map<String, Set<String>> texts, Set<String> composing) {
    private static final Pattern STATEMENT =
            Pattern.compile("(?s)\\s*(SELECT|INSERT INTO|UPDATE \\w+ SET|DELETE)\\b.*");
    private static final ClassDesc SQL = Sql.class.describeConstable().orElseThrow();
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.*)\\$\\d+");

    static CodeScan ofServer() {
        CodeScan scan = new CodeScan(new TreeMap<>(), new TreeSet<>());
        try (Stream<Path> files = Files.walk(Path.of(
                URI.create(Tx.class.getProtectionDomain().getCodeSource().getLocation() + "app/asked/server")))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                scan.read(ClassFile.of().parse(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scan;
    }

    /// As [#composing] names one.
    static String named(String type, String method) {
        return type.substring(type.lastIndexOf('.') + 1) + "#"
                + LAMBDA.matcher(method).replaceAll("$1");
    }

    private void read(ClassModel type) {
        String name = type.thisClass().asInternalName().replace('/', '.');
        for (MethodModel method : type.methods()) {
            if (method.methodTypeSymbol().returnType().equals(SQL)) {
                continue;
            }
            List<CodeElement> code = method.code().map(all -> all.elementList()).orElse(List.of());
            read(named(name, method.methodName().stringValue()), code);
        }
    }

    private void read(String method, List<CodeElement> code) {
        @Nullable Instruction before = null;
        for (CodeElement element : code) {
            if (element instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof String text
                    && STATEMENT.matcher(text).matches()) {
                texts.computeIfAbsent(text, _ -> new TreeSet<>()).add(method);
            }
            if (element instanceof InvokeInstruction call
                    && (isSql(call) ? !(before instanceof ConstantInstruction) : answersSql(call))) {
                composing.add(method);
            }
            before = element instanceof Instruction instruction ? instruction : before;
        }
    }

    private static boolean isSql(InvokeInstruction call) {
        return call.name().equalsString("sql") && isOf(call, Tx.class);
    }

    private static boolean answersSql(InvokeInstruction call) {
        return call.typeSymbol().returnType().equals(SQL) && !isOf(call, Tx.class) && !isOf(call, Sql.class);
    }

    private static boolean isOf(InvokeInstruction call, Class<?> type) {
        return call.owner().asSymbol().equals(type.describeConstable().orElseThrow());
    }
}
