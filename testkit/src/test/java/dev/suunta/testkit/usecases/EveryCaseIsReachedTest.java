package dev.suunta.testkit.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs the tests of the use cases itself, so that it is right alone and in any order. */
class EveryCaseIsReachedTest {
  @Test
  void everythingThatADrivingPortCanBeAskedOrAnswerIsReachedByATest() {
    var request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectPackage(getClass().getPackageName()))
            .filters(
                excludeClassNamePatterns(getClass().getName()),
                EngineFilter.includeEngines("junit-jupiter"))
            .build();
    var listener = new SummaryGeneratingListener();

    LauncherFactory.create().execute(request, listener);

    assertThat(listener.getSummary().getFailures()).isEmpty();
    assertThat(Reached.possible()).hasSizeGreaterThan(50);
    assertThat(Reached.seen()).containsAll(Reached.possible());
  }
}
