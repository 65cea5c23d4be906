/// Taking it along: everything a person wrote as one documented file, and back again without loss.
/// `Everything` is the file's content, `ExportSender` writes it, `Importer` adds what is not there yet.
@NullMarked
package app.asked.server.transfer;

import org.jspecify.annotations.NullMarked;
