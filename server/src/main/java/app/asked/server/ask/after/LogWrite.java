package app.asked.server.ask.after;

import app.asked.core.ask.Answer;
import app.asked.core.ask.Ask;
import app.asked.server.ask.AskEnds;
import app.asked.server.ask.AskWrites;
import app.asked.server.ask.KeptAsk;
import app.asked.server.storage.Kept;
import app.asked.server.storage.Tx;
import app.asked.server.web.Words;
import app.asked.server.web.form.FieldErrors;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import org.jspecify.annotations.Nullable;

/// Writes what a log says: the ask, and its answer in the place of a turning back.
record LogWrite(AskWrites writes, Words words, Form form) {
    private static final String FIRST = "answer.answer";

    /// @param kept the ask as it is kept; null where it is new
    FormResult<Ask> save(Tx tx, @Nullable KeptAsk kept, AnswerForm read) {
        return kept != null && isNewer(kept, read)
                ? new FormResult.Invalid<>(FieldErrors.elsewhere(AnswerForm.saved(kept, form.now())))
                : ask(tx, kept, read.ask()).then(ask -> answer(tx, ask, read.answer()));
    }

    private boolean isNewer(KeptAsk kept, AnswerForm read) {
        return Kept.isNewer(kept.ask(), form.rev(), read.ask())
                || Kept.isNewer(kept.answer(), form.rev(), read.answer())
                || Kept.isNewer(kept.backedOut(), form.rev(), null);
    }

    /// Where it says what is kept, nothing is looked up.
    FormResult<Ask> ask(Tx tx, @Nullable KeptAsk kept, Ask ask) {
        return kept != null && kept.ask().value().equals(ask)
                ? new FormResult.Valid<>(ask)
                : FormResult.of(
                        words, "ask.", FIRST, AskWrites.overDeleted(null, ifMatch -> writes.ask(tx, ask, ifMatch)));
    }

    private FormResult<Ask> answer(Tx tx, Ask ask, Answer answer) {
        AskEnds.ANSWER.makeRoom(tx, ask.id(), form.now());
        FormResult<Answer> sent = FormResult.of(
                words,
                "answer.",
                FIRST,
                AskWrites.overDeleted(null, ifMatch -> writes.answer(tx, ask.id(), answer, ifMatch)));
        return sent.then(_ -> new FormResult.Valid<>(ask));
    }
}
