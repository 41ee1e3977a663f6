package dev.suunta.application.people;

import dev.suunta.application.people.driving.ReadNoted;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;
import java.util.Optional;

final class ReadNotedService implements ReadNoted {
  private final NotingUseCases ports;

  ReadNotedService(NotingUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Noted of(OwnerId owner, PersonId person) {
    return ports
        .unitOfWork()
        .run(
            () -> {
              var encounters =
                  ports
                      .encounters()
                      .page(owner, Optional.of(person), Optional.empty(), MOST_ENCOUNTERS);
              return new Noted(
                  Optional.ofNullable(
                      new LastMeetings(ports).of(owner, List.of(person)).get(person)),
                  encounters.rows(),
                  encounters.next().isPresent(),
                  ports.kept().notes().of(owner, person),
                  ports.kept().groups().of(owner, person),
                  ports.kept().calls().of(owner, person));
            });
  }
}
