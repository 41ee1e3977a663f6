package dev.suunta.application.people;

import dev.suunta.application.people.driving.FindPeople;
import dev.suunta.domain.shared.OwnerId;
import java.util.List;

final class FindPeopleService implements FindPeople {
  private final NotingUseCases ports;

  FindPeopleService(NotingUseCases ports) {
    this.ports = ports;
  }

  @Override
  public Found find(OwnerId owner, List<String> names) {
    return ports.unitOfWork().run(() -> found(NamedPeople.find(ports.people(), owner, names)));
  }

  private static Found found(NamedPeople named) {
    if (named.several().isPresent()) {
      var several = named.several().get();
      return new Found.Several(several.typed(), several.people().people(), several.people().more());
    }
    return named.nobody().isEmpty()
        ? new Found.All(named.found())
        : new Found.Nobody(named.nobody());
  }
}
