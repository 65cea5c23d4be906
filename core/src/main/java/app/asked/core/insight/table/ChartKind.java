package app.asked.core.insight.table;

import app.asked.core.words.Keyed;

/// How a table is drawn. The picture shows the table's numbers and no others.
public enum ChartKind implements Keyed {
    NONE,
    /// a row an ask: what was guessed and what came on one scale. Columns: a name, guessed, came
    PAIRS,
    /// values in the order in which they came, on a scale or as scores. Columns: a number or name, then one to three
    /// values
    LINE,
    /// the share that lasts longer. Columns: minutes, asks, the share in 100
    STEPS,
    /// a bar a row. Columns: a name, then the count, or a count and how many of them
    BARS,
    /// one mark each, filled as far as it goes. Columns: a name, the degree of 100
    TILES
}
