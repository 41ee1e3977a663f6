package dev.suunta.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameAccountTest {
  private static final AccountKey NUMBER = AccountKey.id("222");
  private static final AccountKey HANDLE = AccountKey.handle("@Otso");
  private static final AccountKey DATED = AccountKey.named("Matti Virtanen", "2020-01-01");

  private final List<List<AccountKey>> known = new ArrayList<>();

  private void known(AccountKey... keys) {
    known.add(List.of(keys));
  }

  private Optional<List<AccountKey>> find(AccountKey... keys) {
    return SameAccount.find(
        Arrays.asList(keys),
        key -> known.stream().filter(account -> account.contains(key)).toList(),
        account -> account);
  }

  @Test
  void findsNothingAmongNothing() {
    assertThat(find(NUMBER, HANDLE)).isEmpty();
  }

  @Test
  void letsTheSurestKeyDecideInWhateverOrderTheyAreTold() {
    known(AccountKey.id("333"), HANDLE);
    known(NUMBER, AccountKey.handle("other"));

    assertThat(find(HANDLE, NUMBER)).contains(known.getLast());
  }

  @Test
  void findsByAWeakKeyWhatHasNoSurerOne() {
    known(DATED);

    assertThat(find(AccountKey.profile("matti-1"), DATED)).contains(known.getFirst());
    assertThat(find(DATED)).contains(known.getFirst());
  }

  @Test
  void isNeverOneWithAnotherKeyOfASurerKind() {
    known(AccountKey.id("333"), HANDLE);
    known(AccountKey.profile("matti-2"), DATED);

    assertThat(find(NUMBER, HANDLE)).isEmpty();
    assertThat(find(AccountKey.profile("matti-1"), DATED)).isEmpty();
  }

  @Test
  void passesOverWhomItCannotBeToWhomItMay() {
    known(AccountKey.profile("matti-2"), DATED);
    known(AccountKey.profile("matti-1"), AccountKey.profile("matti-old"), DATED);

    assertThat(find(AccountKey.profile("matti-new"), AccountKey.profile("matti-old"), DATED))
        .contains(known.getLast());
  }

  @Test
  void writesKeysInOneWayOnly() {
    assertThat(HANDLE).isEqualTo(AccountKey.handle("otso"));
    assertThat(AccountKey.profile("Aino-M")).isEqualTo(AccountKey.profile("aino-m"));
  }
}
