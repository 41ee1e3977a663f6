package dev.suunta.application.people;

import dev.suunta.application.people.driven.Erasure;
import dev.suunta.application.people.driving.ForgetPerson;
import dev.suunta.application.shared.SaltSource;
import dev.suunta.domain.people.Connection;
import dev.suunta.domain.people.ForgottenKey;
import dev.suunta.domain.people.KeyHash;
import dev.suunta.domain.people.Person;
import dev.suunta.domain.people.PersonId;
import dev.suunta.domain.people.Salt;
import dev.suunta.domain.shared.OwnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class ForgetPersonService implements ForgetPerson {
  private final NotingUseCases ports;
  private final Erasure erasure;
  private final SaltSource salts;

  ForgetPersonService(NotingUseCases ports, Erasure erasure, SaltSource salts) {
    this.ports = ports;
    this.erasure = erasure;
    this.salts = salts;
  }

  @Override
  public Outcome forget(OwnerId owner, PersonId person) {
    return ports.unitOfWork().run(() -> forgotten(owner, person));
  }

  private Outcome forgotten(OwnerId owner, PersonId id) {
    var group = ports.kept().links().groups(owner, List.of(id)).stream().findFirst();
    var person = ports.people().find(owner, id);
    if (group.isEmpty() || person.isEmpty()) {
      return new Outcome.UnknownPerson(id);
    }
    var members = group.get().people().members();
    var accounts = person.get().connections().stream().map(Connection::id).toList();
    ports.kept().ofAccounts().forget(owner, accounts);
    var hash = new KeyHash(salt(owner));
    erasure.erase(owner, members, keys(owner, person.get(), members, hash));
    return new Outcome.Forgotten(person.get());
  }

  private Salt salt(OwnerId owner) {
    var known = erasure.salt(owner);
    if (known.isPresent()) {
      return known.get();
    }
    var fresh = Salt.of(salts.next());
    erasure.keepSalt(owner, fresh);
    return fresh;
  }

  private List<ForgottenKey> keys(
      OwnerId owner, Person person, List<PersonId> members, KeyHash hash) {
    var keys = new ArrayList<ForgottenKey>();
    for (var connection : person.connections()) {
      var account = ports.ids().next();
      connection
          .keys()
          .forEach(
              key ->
                  keys.add(
                      new ForgottenKey(
                          account, Optional.of(key.kind()), hash.of(connection.network(), key))));
    }
    for (var anchor : erasure.ownAnchors(owner, members)) {
      keys.add(new ForgottenKey(ports.ids().next(), Optional.empty(), hash.of(anchor)));
    }
    return keys;
  }
}
