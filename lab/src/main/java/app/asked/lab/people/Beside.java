package app.asked.lab.people;

/// Forecasts of one thing by those who can be told apart.
///
/// @param policy the policy's
/// @param average the mean of what this person met so far
/// @param library what is known of the challenge before anything is known of the person
/// @param person the person's own
public record Beside(Score policy, Score average, Score library, Score person) {
    Beside() {
        this(new Score(), new Score(), new Score(), new Score());
    }

    void add(Beside other) {
        policy.add(other.policy);
        average.add(other.average);
        library.add(other.library);
        person.add(other.person);
    }
}
