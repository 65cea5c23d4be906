import org.jspecify.annotations.NullMarked;

/// People and numbers of Asked: values in, values out. No framework, no I/O, no clock.
@NullMarked
module app.asked.core {
    requires static org.jspecify;
    requires org.apache.commons.statistics.descriptive;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.statistics.inference;
    requires org.apache.commons.statistics.ranking;

    exports app.asked.core.ask;
    exports app.asked.core.ask.after;
    exports app.asked.core.ask.harm;
    exports app.asked.core.book;
    exports app.asked.core.care;
    exports app.asked.core.challenge;
    exports app.asked.core.insight;
    exports app.asked.core.insight.fact;
    exports app.asked.core.insight.questions;
    exports app.asked.core.insight.statement;
    exports app.asked.core.insight.table;
    exports app.asked.core.insight.wording;
    exports app.asked.core.journey;
    exports app.asked.core.journey.today;
    exports app.asked.core.journey.week;
    exports app.asked.core.kindness;
    exports app.asked.core.next;
    exports app.asked.core.next.estimate;
    exports app.asked.core.next.ladder;
    exports app.asked.core.next.planner;
    exports app.asked.core.remind;
    exports app.asked.core.shape;
    exports app.asked.core.story;
    exports app.asked.core.time;
    exports app.asked.core.words;
}
