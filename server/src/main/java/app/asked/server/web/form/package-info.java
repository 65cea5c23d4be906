/// Forms in: what was typed as `Raw`, and sentences beside the fields that need another look. Knows no feature.
@NullMarked
package app.asked.server.web.form;

import org.jspecify.annotations.NullMarked;
