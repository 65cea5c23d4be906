package app.asked.server.fuzz;

/// Who sends nonsense of one kind.
interface Sender {
    Attempt next(Dice dice);
}
