package app.asked.server.web;

import app.asked.core.shape.Ids;
import java.beans.PropertyEditorSupport;
import java.util.UUID;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// Ids in an address are those of [Ids] alone. Spring reads any UUID where a converter refuses one, so this is an
/// editor, which has the last word.
@ControllerAdvice
final class PathIds {
    @InitBinder
    void read(WebDataBinder binder) {
        binder.registerCustomEditor(UUID.class, new Editor());
    }

    private static final class Editor extends PropertyEditorSupport {
        @Override
        public void setAsText(String text) {
            UUID id = Ids.parse(text);
            if (id == null) {
                throw new IllegalArgumentException("not an id");
            }
            setValue(id);
        }
    }
}
