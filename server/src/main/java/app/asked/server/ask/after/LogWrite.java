package app.asked.server.ask.after;

import app.asked.server.ask.AskFormWrites;
import app.asked.server.ask.LoadedAsk;
import app.asked.server.ask.VersionedAsk;
import app.asked.server.journey.LocalNow;
import app.asked.server.web.form.Form;
import app.asked.server.web.form.FormResult;
import app.asked.server.web.message.Words;

/// Writes what a form says of an ask that was made.
record LogWrite(AskFormWrites writes, Words words, Form form) {
    private static final String FIRST = "answer.answer";

    FormResult<VersionedAsk> save(LoadedAsk loaded, LocalNow here, AnswerForm said) {
        return said.over(
                        words,
                        here,
                        loaded.written(),
                        loaded.feared() != null,
                        loaded.answer().value())
                .then(log -> FormResult.of(
                        words,
                        "ask.",
                        FIRST,
                        writes.log(loaded, log.ask(), log.answer(), form.rev(), form.now()),
                        current -> AnswerForm.saved(current.value(), form.now())));
    }
}
