package app.asked.bench.core;

import app.asked.core.next.ChoiceFacts;
import app.asked.core.next.Next;
import app.asked.core.next.Wish;
import app.asked.core.next.planner.Planner;
import app.asked.core.next.planner.PlannerState;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What is next for a person with 1,000 asks.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Choosing {
    private static final int ASKS = 1_000;

    private final ChoiceFacts facts = Busy.with(ASKS);
    private final ChoiceFacts more = Busy.withOneMore(facts);
    private final PlannerState learned = PlannerState.from(facts);

    @Benchmark
    public Next kept() {
        return Planner.next(learned, Wish.NONE, Busy.TODAY);
    }

    /// What a person meets after saving: facts are what is kept, and what was learned is a fold over them.
    @Benchmark
    public Next afterOneMore() {
        return Planner.next(PlannerState.from(more), Wish.NONE, Busy.TODAY);
    }

    @Benchmark
    public Next fromNothing() {
        return Planner.next(facts, Wish.NONE, Busy.TODAY);
    }
}
