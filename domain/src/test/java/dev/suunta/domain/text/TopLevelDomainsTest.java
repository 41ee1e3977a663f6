package dev.suunta.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopLevelDomainsTest {

  @Test
  void listsEachDomainOnceInOrder() {
    var domains =
        Facts.read(TopLevelDomains.class, "top-level-domains.txt").stream()
            .map(cells -> cells.getFirst())
            .toList();

    assertThat(domains).hasSizeGreaterThan(1500).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void prefersTheLongestDomain() {
    assertThat(TopLevelDomains.end("嘉里大酒店", 0, 5)).isEqualTo(5);
  }

  @Test
  void knowsNoDomainInAnUnfinishedWord() {
    assertThat(TopLevelDomains.end("comx", 0, 4)).isEqualTo(-1);
  }
}
