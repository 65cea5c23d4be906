package app.asked.server.account.recovery;

import app.asked.server.account.spare.SpareKeys;

/// How a person could come back in, as their settings tell it.
///
/// @param isDemo where nobody comes back
public record WaysView(RecoverySheets.State sheet, SpareKeys.State spare, boolean isDemo) {
    public boolean hasNone() {
        return sheet != RecoverySheets.State.KEPT && spare != SpareKeys.State.ON;
    }

    /// The message that says how it stands with the sheet.
    public String sheetSays() {
        return "account.sheet.is." + sheet.key();
    }

    public boolean isMade() {
        return sheet == RecoverySheets.State.MADE;
    }

    public boolean hasSheet() {
        return sheet != RecoverySheets.State.NONE;
    }

    /// The message that says how it stands with the spare key.
    public String spareSays() {
        return "account.spare-key.is." + spare.key();
    }

    public boolean isSpareOff() {
        return spare == SpareKeys.State.OFF;
    }

    public boolean isSpareOn() {
        return spare == SpareKeys.State.ON;
    }
}
