package app.asked.server.book;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What those say who check files for a living: veraPDF against PDF/UA-1, EPUBCheck against EPUB 3.
public final class Validators {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validators() {}

    /// The rules of PDF/UA-1 that a PDF does not keep.
    static List<String> pdf(byte[] file) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(rule -> rule.getClause() + " test " + rule.getTestNumber())
                    .toList();
        }
    }

    /// The errors and warnings of an EPUB.
    public static List<String> epub(byte[] file) {
        StringWriter said = new StringWriter();
        var report = new WriterReportImpl(new PrintWriter(said));
        EpubCheck check = new EpubCheck(new ByteArrayInputStream(file), report, "book.epub");
        check.setLocale(Locale.ENGLISH);
        check.check();
        return report.getErrorCount() + report.getWarningCount() + report.getFatalErrorCount() == 0
                ? List.of()
                : Stream.of(said.toString().split("\n"))
                        .filter(line -> !line.startsWith("INFO"))
                        .toList();
    }
}
