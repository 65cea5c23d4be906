package app.asked.server.journey.api;

import app.asked.core.journey.Energy;
import app.asked.core.shape.Times;
import app.asked.server.journey.EnergyRepository;
import app.asked.server.journey.Journeys;
import app.asked.server.web.Who;
import app.asked.server.web.api.JsonBody;
import app.asked.server.web.api.Resource;
import app.asked.server.web.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/energies` and `/energies/{day}`.
@RestController
@RequestMapping("/api/v1/energies")
class EnergyApi {
    private final Resource<LocalDate, Energy> energies;

    EnergyApi(Resource.Api api) {
        this.energies = new Resource<>(api, Journeys.ENERGIES, EnergyRepository.LIST, Times.DAY, Energy::day);
    }

    @GetMapping
    ResponseEntity<?> list(Who who, Form query) {
        return energies.list(who, query);
    }

    @GetMapping("/{day}")
    ResponseEntity<?> get(Who who, @PathVariable LocalDate day) {
        return energies.get(who, day);
    }

    @PutMapping("/{day}")
    ResponseEntity<?> put(Who who, @PathVariable LocalDate day, JsonBody body) {
        return body.read(in -> Energy.read(day, in), energy -> energies.put(who, day, energy, body.ifMatch()));
    }

    @DeleteMapping("/{day}")
    ResponseEntity<?> delete(Who who, @PathVariable LocalDate day, HttpServletRequest request) {
        return energies.delete(who, day, request);
    }
}
