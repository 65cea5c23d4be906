package app.asked.server.care;

import app.asked.core.care.CarePage;
import app.asked.core.care.Country;
import app.asked.core.care.CrisisLine;
import app.asked.core.care.Directory;
import app.asked.core.care.Fact;
import app.asked.core.care.FactSource;
import app.asked.core.care.Recommended;
import java.util.List;
import java.util.Optional;

/// Everything that care has to give: verified facts, who to call, where to find a helpline, what to read, and what
/// others say.
public record CareLibrary(
        List<Fact> facts,
        List<Country> countries,
        List<CrisisLine> lines,
        List<Directory> directories,
        List<CarePage> pages,
        List<Recommended> talks)
        implements FactSource {
    public CareLibrary {
        facts = List.copyOf(facts);
        countries = List.copyOf(countries);
        lines = List.copyOf(lines);
        directories = List.copyOf(directories);
        pages = List.copyOf(pages);
        talks = List.copyOf(talks);
    }

    /// Reads the repository of the class path.
    public static CareLibrary read() {
        var facts = CareFile.of("facts").facts();
        var emergency = CareFile.of("emergency");
        return new CareLibrary(
                facts,
                emergency.countries(),
                emergency.lines(),
                emergency.directories(),
                CareFile.of("pages").pages(facts),
                CareFile.of("talks").talks());
    }

    @Override
    public Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    public Optional<Country> country(String code) {
        return countries.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    /// The crisis lines of a country.
    public List<CrisisLine> lines(String country) {
        return lines.stream().filter(line -> line.country().equals(country)).toList();
    }

    public Optional<CarePage> page(String slug) {
        return pages.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }
}
