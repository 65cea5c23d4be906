package app.asked.server.week.noes;

import app.asked.server.web.look.ItemView;
import app.asked.server.web.look.Shown;

/// The collection of no's.
///
/// @param kept those that the person kept
public record NoesView(int count, Shown<ItemView> kept, Shown<ItemView> others) {}
